import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** @typedef {'chrome' | 'firefox'} Browser */

const names = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
}
const variables = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' }
const debianPackages = { chrome: ['chromium'], firefox: ['firefox-esr'] }
const macPrograms = {
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
}
const windowsPrograms = {
  chrome: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
}

/**
 * Finds a browser on this machine, installing it where the system allows that.
 * @param {Browser} browser
 * @param {(message: string) => void} say tells what is being done
 * @returns {string} path of the program
 * @throws {Error} with what to do, where there is none
 */
export function findBrowser(browser, say) {
  const variable = variables[browser]
  const named = process.env[variable]
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`${variable}=${named} is not a program that can be run`)
  }
  const found =
    inUsualPlaces(browser) ?? (install(browser, say) ? inUsualPlaces(browser) : undefined)
  if (found) return found
  throw new Error(
    `No ${browser} was found. Install it, or set ${variable} to the path of its program.`,
  )
}

/** @param {Browser} browser */
function inUsualPlaces(browser) {
  if (process.platform === 'darwin') return macPrograms[browser].find(isProgram)
  if (process.platform === 'win32') {
    const roots = [
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
      process.env.LOCALAPPDATA,
    ]
    return roots
      .flatMap((root) =>
        root ? windowsPrograms[browser].map((program) => path.join(root, program)) : [],
      )
      .find(isProgram)
  }
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ]
  return folders
    .flatMap((folder) => names[browser].map((name) => path.join(folder || '.', name)))
    .find(isProgram)
}

/** Debian's own packages, as root; Ubuntu's are only pointers to snaps, which cannot be driven. */
function install(browser, say) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isDebian()) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words) =>
    spawnSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  say(`installing ${browser} with apt-get`)
  return (
    apt('update', '-qq') &&
    apt(
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...debianPackages[browser],
      'fonts-dejavu-core',
    )
  )
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
