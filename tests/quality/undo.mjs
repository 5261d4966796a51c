#!/usr/bin/env node
// node tests/quality/undo.mjs FOLDER [--browser=chrome|firefox]
// Opens every saved page of a folder with the built extension at a mirror's address, lets it clean, switches
// the extension off, and compares the page's HTML with that of a load on which it was off all along.
// FILE.json beside FILE.html may hold { url }; the scripts of pages without one do not run, as the files they
// need are not there. Pages that differ from load to load by themselves are told apart.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../tools/find-browser.mjs'

const words = process.argv.slice(2)
const folder = words.find((word) => !word.startsWith('--'))
const kind = words.includes('--browser=firefox') ? 'firefox' : 'chrome'
if (!folder) {
  console.error('usage: node tests/quality/undo.mjs FOLDER [--browser=chrome|firefox]')
  process.exit(2)
}

/** Where a page without an address of its own is opened. */
const ownAddress = 'https://tg-me.com/levels_of_abstraction/19'
/** Longest wait for the extension to do something on a page, in ms. */
const patience = 15_000
/** Time in which terms and contents come to rest, in ms. */
const settled = 400
const firefoxUuid = '11111111-2222-4333-8444-555555555555'
const noScripts = { 'content-security-policy': "script-src 'none'" }
const traces = '[data-cm-hidden], cm-term, cm-part, clear-mirror'

const extension = path.resolve('dist', kind)
const browser = await puppeteer.launch({
  executablePath: findBrowser(kind, () => {}),
  headless: true,
  ...(kind === 'chrome'
    ? {
        pipe: true,
        enableExtensions: true,
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      }
    : {
        browser: 'firefox',
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [geckoId()]: firefoxUuid }),
        },
      }),
})
let failed = 0
try {
  const id = await browser.installExtension(extension)
  const base = kind === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${firefoxUuid}`
  const own = await browser.newPage()
  // Firefox tells no load of an extension's page.
  await own.goto(`${base}/src/options/index.html`, { timeout: 3000 }).catch(() => {})
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html'))
  const counts = { same: 0, restless: 0, different: 0, cleaned: 0 }
  for (const name of names.sort()) {
    const { outcome, cleaned, detail = '' } = await measure(own, path.join(folder, name))
    counts[outcome]++
    counts.cleaned += Number(cleaned)
    if (outcome !== 'same') console.log(`${name}: ${outcome} ${detail}`)
  }
  failed = counts.different
  console.log(
    `\n${kind}: ${names.length} pages, ${counts.cleaned} of them changed by the extension; given back to the letter: ${counts.same}, changing by themselves: ${counts.restless}, different: ${failed}`,
  )
} finally {
  await browser.close()
}
process.exitCode = failed > 0 ? 1 : 0

async function measure(own, file) {
  const label = file.replace(/\.html$/, '.json')
  const { url } = existsSync(label) ? JSON.parse(readFileSync(label, 'utf8')) : {}
  const address = url ?? ownAddress
  const page = await browser.newPage()
  // A page that asks something waits for the answer.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
  try {
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      const isPage = request.url().split('#')[0] === address
      const answer = isPage
        ? {
            contentType: 'text/html; charset=utf-8',
            headers: url ? {} : noScripts,
            body: readFileSync(file),
          }
        : { status: 404, body: '' }
      request.respond({ status: 200, ...answer }).catch(() => {})
    })
    const load = async () => {
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      await pause()
    }
    const html = () => page.evaluate(() => document.documentElement.outerHTML)
    await set(own, { automatic: false })
    await load()
    const plain = await html()
    await set(own, {})
    await load()
    await until(async () => (await state(own)) !== 'waiting')
    await pause()
    const cleaned = await page.evaluate((all) => document.querySelector(all) !== null, traces)
    await set(own, { automatic: false })
    await until(() => page.evaluate((all) => document.querySelector(all) === null, traces))
    await pause()
    const back = await html()
    if (back === plain) return { outcome: 'same', cleaned }
    await load()
    const again = await html()
    if (again !== plain) return { outcome: 'restless', cleaned }
    return { outcome: 'different', cleaned, detail: firstDifference(plain, back) }
  } catch (error) {
    return { outcome: 'different', cleaned: false, detail: String(error.message ?? error) }
  } finally {
    await page.close().catch(() => {})
  }
}

function set(own, settings) {
  return own.evaluate(
    (values) => (globalThis.browser ?? chrome).storage.local.set({ settings: values }),
    settings,
  )
}

/** What the page says of itself; `waiting` until it answers. */
function state(own) {
  return own.evaluate(async () => {
    const { tabs } = globalThis.browser ?? chrome
    for (const { id } of await tabs.query({})) {
      const reply = await tabs.sendMessage(id, { name: 'page/state' }).catch(() => null)
      if (reply?.ok) return reply.answer.status
    }
    return 'waiting'
  })
}

function firstDifference(one, other) {
  let at = 0
  while (one[at] === other[at]) at++
  const near = (text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60))
  return `at ${at}: ${near(one)} became ${near(other)}`
}

function pause() {
  return new Promise((resolve) => setTimeout(resolve, settled))
}

async function until(question) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (await question()) return
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  throw new Error(`nothing within ${patience} ms`)
}

function geckoId() {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'))
  return manifest.browser_specific_settings.gecko.id
}
