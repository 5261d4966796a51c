#!/usr/bin/env node
// Opens a browser with the extension on the bundled page or on a saved one, installing what is missing.
import { existsSync, readFileSync } from 'node:fs'
import { readArguments, usage } from './arguments.mjs'
import { findBrowser } from './find-browser.mjs'
import { openBrowser } from './open.mjs'
import { checkNode, installPackages } from './packages.mjs'
import { report } from './report.mjs'
import { build } from './run.mjs'
import { servePage } from './serve.mjs'

const bundledPage = 'tests/pages/reference/cards.html'
const say = (message) => console.log(`[start] ${message}`)

let cleanUp = async () => {}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => void cleanUp().then(() => process.exit(0)))

try {
  await start(readArguments(process.argv.slice(2)))
} catch (error) {
  await cleanUp()
  console.error(`[start] ${error.message}`)
  process.exit(1)
}

/** @param {import('./arguments.mjs').Arguments} given */
async function start({ file, url, browser, headless, width, help }) {
  if (help) {
    console.log(usage)
    return
  }
  if (file !== null && !existsSync(file)) throw new Error(`There is no file ${file}`)
  checkNode()
  installPackages(say)
  const program = findBrowser(browser, say)
  say(`building for ${browser}`)
  const built = await build(browser)
  if (!built.ok) throw new Error(`The build failed:\n${built.output}`)
  const server = await servePage(url, readFileSync(file ?? bundledPage, 'utf8'))
  cleanUp = async () => server.close()
  const hidden = headless || !hasDisplay()
  const { hostname } = new URL(url)
  const opened = await openBrowser({
    browser,
    program,
    headless: hidden,
    host: hostname,
    server,
    width,
  })
  cleanUp = async () => {
    await opened.browser.close().catch(() => {})
    server.close()
    opened.removeProfile()
  }
  if (hidden) {
    await report(opened, url, say)
    await cleanUp()
    return
  }
  const [page] = await opened.browser.pages()
  await page.goto(url)
  say(`${url} is open; close the browser or press Ctrl+C to end`)
  opened.browser.once('disconnected', () => {
    server.close()
    opened.removeProfile()
  })
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
