import { mkdirSync } from 'node:fs'
import path from 'node:path'

const pictures = 'dist/screenshots'
/** Longest wait for the extension to finish with a page, in ms. */
const patience = 20_000

/** Saves pictures of the page and of the extension's own pages, and prints what was found. */
export async function report({ browser, base }, url, say) {
  mkdirSync(pictures, { recursive: true })
  const [page] = await browser.pages()
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  const popup = await openOwn(browser, `${base}/src/popup/index.html`)
  const state = await stateOf(popup, url)
  await shoot(page, 'after', say)
  await popup.close()
  const shown = await openOwn(browser, `${base}/src/popup/index.html?tab=${state.tab}`)
  await shown.setViewport({ width: 340, height: 600 })
  await pause(600)
  await shoot(shown, 'popup', say)
  const options = await openOwn(browser, `${base}/src/options/index.html`)
  await shoot(options, 'options', say)
  await switchOff(options, new URL(url).host, true)
  await pause(600)
  await page.bringToFront()
  await shoot(page, 'before', say)
  print(state)
}

async function openOwn(browser, address) {
  const page = await browser.newPage()
  // Firefox tells no load of an extension's page: the navigation is started, then waited for.
  const opened = page.goto(address, { timeout: 3000 }).catch(() => {})
  if (address.startsWith('chrome')) await opened
  else await pause(1500)
  return page
}

/** Asks the page under the given address what the extension did, until it has done it. */
async function stateOf(popup, url) {
  const end = Date.now() + patience
  for (;;) {
    const state = await popup.evaluate(async (address) => {
      const api = globalThis.browser ?? globalThis.chrome
      for (const { id } of await api.tabs.query({})) {
        const reply = await api.tabs.sendMessage(id, { name: 'page/state' }).catch(() => null)
        if (reply?.ok && reply.answer.host === new URL(address).host)
          return { tab: id, ...reply.answer }
      }
      return null
    }, url)
    const done =
      state && state.status !== 'waiting' && (state.terms.length > 0 || state.status !== 'cleaned')
    if (done || (state && Date.now() > end)) return state
    if (Date.now() > end) throw new Error('The extension does not run on this address.')
    await pause(200)
  }
}

function switchOff(page, host, off) {
  return page.evaluate(
    (site, isOff) =>
      (globalThis.browser ?? globalThis.chrome).storage.local.set({
        settings: { sitesOff: isOff ? [site] : [] },
      }),
    host,
    off,
  )
}

async function shoot(page, name, say) {
  const file = path.join(pictures, `${name}.png`)
  await page.screenshot({ path: file })
  say(`picture ${file}`)
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function print({ status, hidden, contents, terms, failure }) {
  console.log(`\nPage: ${status}${failure ? ` (${failure})` : ''}`)
  console.log(`\nHidden (${hidden.length}):`)
  for (const { reason, evidence, firstWords } of hidden)
    console.log(`  ${reason} [${evidence.code}] ${firstWords}`)
  console.log(`\nContents (${contents.length}):`)
  for (const { label } of contents) console.log(`  ${label}`)
  console.log(`\nTerms (${terms.length}):`)
  for (const { id, form } of terms) console.log(`  ${form} → ${id}`)
}
