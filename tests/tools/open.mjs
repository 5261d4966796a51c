import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Firefox gives an extension a random address unless it is told one. */
const firefoxUuid = '11111111-2222-4333-8444-555555555555'

/**
 * Opens a browser with the built extension, in a profile of its own, where one host is the local server.
 * @param {{browser: 'chrome' | 'firefox', program: string, headless: boolean, host: string, server: {port: number, fingerprint: string}, width: number}} options
 */
export async function openBrowser({ browser: kind, program, headless, host, server, width }) {
  const library = path.resolve('node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js')
  const { default: puppeteer } = await import(pathToFileURL(library).href)
  const profile = mkdtempSync(path.join(os.tmpdir(), 'clear-mirror-'))
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  const extension = path.resolve('dist', kind)
  const shared = {
    executablePath: program,
    headless,
    userDataDir: profile,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    acceptInsecureCerts: kind === 'firefox',
    defaultViewport: headless ? { width, height: 900 } : null,
  }
  const own =
    kind === 'chrome'
      ? {
          pipe: true,
          enableExtensions: true,
          args: [
            `--host-resolver-rules=MAP ${host}:443 127.0.0.1:${server.port}`,
            `--ignore-certificate-errors-spki-list=${server.fingerprint}`,
            '--no-first-run',
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          ],
        }
      : {
          browser: 'firefox',
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: {
            'network.dns.localDomains': host,
            'network.socket.forcePort': `443=${server.port}`,
            'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: firefoxUuid }),
          },
        }
  try {
    const browser = await puppeteer.launch({ ...shared, ...own })
    const id = await browser.installExtension(extension)
    const base = kind === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${firefoxUuid}`
    return { browser, base, removeProfile }
  } catch (error) {
    removeProfile()
    throw new Error(`${program} could not be started: ${String(error.message).split('\n')[0]}`)
  }
}

function geckoId(extension) {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'))
  return manifest.browser_specific_settings?.gecko.id
}
