#!/usr/bin/env node
// What asking to clean pages of unknown sites comes to: node tests/quality/asked-pages.mjs FOLDER…
// A page is FILE.html; FILE.json beside it, where there is one, names the blocks of a mirror's page with
// their labels, and every other page is an ordinary one, which must not change.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import puppeteer from 'puppeteer-core'
import { bundle } from '../tools/bundle.mjs'
import { findBrowser } from '../tools/find-browser.mjs'

const url = 'https://unknown.example/page'
/** Longest wait for one page, in ms: machines that do many things at once are slow. */
const longestAnswer = 600_000
/** Letters from which on a line can be told from any other. */
const fewestUnits = 12
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const verbose = process.argv.includes('--verbose')
if (folders.length === 0) {
  console.error('Usage: node tests/quality/asked-pages.mjs [--verbose] FOLDER…')
  process.exit(2)
}

const script = await bundle('tests/quality/asked-page.ts')
const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome', console.error),
  headless: true,
  protocolTimeout: longestAnswer,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const tab = await openTab()
  for (const folder of folders) printTable(folder, await judgeFolder(folder, tab))
} finally {
  await browser.close()
}

/** A tab that gets the page at hand and nothing else, and runs none of its scripts. */
async function openTab() {
  const page = await browser.newPage()
  const tab = { page, html: '' }
  await page.setJavaScriptEnabled(false)
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const body = request.url() === url ? tab.html : ''
    const answer = { status: body ? 200 : 404, contentType: 'text/html; charset=utf-8', body }
    request.respond(answer).catch(() => {})
  })
  return tab
}

async function judgeFolder(folder, tab) {
  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .sort()
  const judged = []
  for (const name of files) {
    const file = path.join(folder, name)
    tab.html = readFileSync(file, 'utf8')
    await tab.page.goto(url, { waitUntil: 'domcontentloaded', timeout: longestAnswer })
    const found = await tab.page.evaluate(`${script}; askedPage()`)
    if (process.env.EV) console.log(name, tab.ev)
    tab.ev = ''
    const labels = file.replace(/\.html$/, '.json')
    const blocks = existsSync(labels) ? JSON.parse(readFileSync(labels, 'utf8')).blocks : undefined
    judged.push({ name, ...found, ...(blocks ? compare(blocks, found.visible) : {}) })
  }
  return judged
}

/** How a mirror's page looks afterwards: whether the post is whole, and what is still there twice. */
function compare(blocks, visible) {
  const text = squeezed(visible.join(''))
  const partsOf = (labels) =>
    blocks
      .filter(({ label }) => labels.includes(label))
      .flatMap(({ segs }) => segs.flatMap((seg) => seg.split(/\n+/)))
      .map(squeezed)
      .filter((part) => part.length >= fewestUnits)
  const post = partsOf(['post'])
  const junk = partsOf(['ad', 'filler', 'notice', 'share'])
  return {
    isMirror: true,
    isCopied: blocks.some(({ label }) => label === 'duplicate'),
    isWhole: post.every((part) => text.includes(part)),
    isOnce: post.every((part) => text.split(part).length <= 2),
    junk: junk.length,
    junkLeft: junk.filter((part) => text.includes(part)).length,
  }
}

function squeezed(text) {
  return text.replace(/[\s\u200b-\u200f\u2060]+/g, '')
}

function printTable(folder, pages) {
  const ordinary = pages.filter(({ isMirror }) => !isMirror)
  const mirrors = pages.filter(({ isMirror }) => isMirror)
  const copied = mirrors.filter(({ isCopied }) => isCopied)
  const single = mirrors.filter(({ isCopied }) => !isCopied)
  const count = (list, test) => `${list.filter(test).length} of ${list.length}`
  const rows = [
    ['ordinary pages that change', count(ordinary, ({ changed }) => changed)],
    ['mirror pages with copies: found', count(copied, ({ changed }) => changed)],
    ['… post whole', count(copied, ({ isWhole }) => isWhole)],
    ['… post whole and once', count(copied, ({ isWhole, isOnce }) => isWhole && isOnce)],
    ['mirror pages with one copy: changed', count(single, ({ changed }) => changed)],
    ['… post whole', count(single, ({ isWhole }) => isWhole)],
    ['pieces of junk left where something was found', junkLeft(mirrors)],
  ]
  console.log(`\n${folder}: ${pages.length} pages`)
  for (const [what, figure] of rows) console.log(`  ${what.padEnd(50)} ${figure}`)
  for (const page of pages)
    if (isNoted(page)) {
      console.log(`  - ${page.name} (confidence ${page.confidence})`)
      if (verbose) for (const run of page.runs) console.log(`      ${run}`)
    }
}

function junkLeft(mirrors) {
  const found = mirrors.filter(({ changed }) => changed)
  const sum = (key) => found.reduce((total, page) => total + page[key], 0)
  return `${sum('junkLeft')} of ${sum('junk')}`
}

/** What somebody should look at. */
function isNoted({ isMirror, isCopied, isWhole, isOnce, changed }) {
  return isMirror ? !isWhole || (isCopied && !(changed && isOnce)) : changed
}
