#!/usr/bin/env node
// node tests/quality/reading-view.mjs FOLDER
// Opens every page of a folder in Chromium with the built extension, cleans it, opens the reading view
// and compares the two: whether the view's text stands in the cleaned page as it is, whether it holds all
// that the cleaned page shows of the post where a JSON file beside the page labels the post, and whether
// all media are there.
// The JSON file may hold { url, blocks: [{ label: 'post', segs: ['text', …] }] }.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../tools/find-browser.mjs'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('usage: node tests/quality/reading-view.mjs FOLDER')
  process.exit(2)
}

/** Where a page without an address of its own is opened. */
const ownAddress = 'https://tg-me.com/levels_of_abstraction/19'
/** Longest wait for the extension to do something on a page, in ms. */
const patience = 15_000

const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome', () => {}),
  headless: true,
  pipe: true,
  enableExtensions: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
let failed = 0
try {
  const id = await browser.installExtension(path.resolve('dist/chrome'))
  const own = await browser.newPage()
  await own.goto(`chrome-extension://${id}/src/options/index.html`)
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'))
  const rows = []
  for (const name of names.sort()) {
    const row = await measure(own, path.join(folder, name))
    rows.push(row)
    console.log(written(row))
  }
  failed = rows.filter(({ trouble }) => trouble).length
  const sum = (key) => rows.reduce((total, row) => total + (row[key] ?? 0), 0)
  console.log(
    `\n${rows.length} pages, ${sum('characters')} characters, ${sum('media')} media; ${failed} differ`,
  )
} finally {
  await browser.close()
}
process.exitCode = failed > 0 ? 1 : 0

async function measure(own, file) {
  const label = file.replace(/\.html$/, '.json')
  const { url = ownAddress, blocks = [] } = existsSync(label)
    ? JSON.parse(readFileSync(label, 'utf8'))
    : {}
  const row = { name: path.basename(file) }
  const page = await browser.newPage()
  try {
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      const answer =
        request.url() === url
          ? { contentType: 'text/html; charset=utf-8', body: readFileSync(file, 'utf8') }
          : { status: 404, body: '' }
      request.respond(answer).catch(() => {})
    })
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    await until(async () =>
      ['cleaned', 'clean'].includes((await tell(own, url, 'page/state'))?.status),
    )
    const visible = await page.evaluate(readVisible)
    await tell(own, url, 'page/reading', { on: true })
    await until(() => inView(own, url).then((view) => view?.text))
    const view = await inView(own, url)
    Object.assign(row, { characters: squeezed(view.text).length, media: view.media })
    const text = squeezed(view.text)
    if (!squeezed(visible.join('')).includes(text)) row.trouble = 'text of the page is not the same'
    const lost = blocks
      .filter((block) => block.label === 'post')
      .slice(0, 1)
      .flatMap(({ segs }) => segs)
      .filter((segment) => squeezed(visible.join('')).includes(squeezed(segment)))
      .find((segment) => !text.includes(squeezed(segment)))
    if (lost) row.trouble ??= `lost: ${lost.slice(0, 60).replace(/\s+/g, ' ')}`
    const media = await page.evaluate(countMedia, text)
    if (media !== view.media)
      row.trouble ??= `media: ${media} on the page, ${view.media} in the view`
  } catch (error) {
    row.trouble = String(error.message ?? error)
  } finally {
    await page.close()
  }
  return row
}

function written({ name, characters = 0, media = 0, trouble }) {
  return `${name.padEnd(24)} ${String(characters).padStart(7)} characters ${String(media).padStart(3)} media  ${trouble ?? 'same'}`
}

/** Text without white space and case, which style sheets change. */
function squeezed(text) {
  return text.replace(/\s+/g, '').toLowerCase()
}

/** Sends a message to the page at an address. */
function tell(own, url, name, request) {
  return own.evaluate(
    async (address, message) => {
      for (const { id } of await chrome.tabs.query({ url: `*://${new URL(address).host}/*` })) {
        const reply = await chrome.tabs.sendMessage(id, message).catch(() => null)
        if (reply) return reply.answer
      }
      return null
    },
    url,
    { name, request },
  )
}

/** What the reading view holds; null while it is not there. */
function inView(own, url) {
  return own.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: `*://${new URL(address).host}/*` })
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        const host = document.querySelector('clear-mirror[data-reading]')
        const root = host && chrome.dom.openOrClosedShadowRoot(host)
        const text = root?.querySelector('.rd-text')
        if (!text) return null
        const copy = text.cloneNode(true)
        const media = copy.querySelectorAll('[data-media]').length
        for (const added of copy.querySelectorAll('[data-added], .same-mirror')) added.remove()
        const title = root.querySelector('h1:not(.plain)')?.textContent ?? ''
        return { text: title + copy.textContent, media }
      },
    })
    return result
  }, url)
}

async function until(question) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (await question()) return
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  throw new Error(`nothing within ${patience} ms`)
}

/** Runs in the page: its visible text, node by node. */
function readVisible() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts = []
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode
    const code = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(parentElement.tagName)
    if (!code && parentElement.checkVisibility()) texts.push(data)
  }
  return texts
}

/**
 * Runs in the page: the visible media between the beginning and the end of a text, and around it in what
 * holds nothing else.
 */
function countMedia(text) {
  const squeeze = (value) => value.replace(/\s+/g, '').toLowerCase()
  const nodesIn = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const nodes = []
    while (walker.nextNode()) {
      const { parentElement } = walker.currentNode
      const code = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(parentElement.tagName)
      if (!code && parentElement.checkVisibility()) nodes.push(walker.currentNode)
    }
    return nodes
  }
  const textOf = (element) =>
    squeeze(
      nodesIn(element)
        .map(({ data }) => data)
        .join(''),
    )
  const start = textOf(document.body).indexOf(text)
  const range = document.createRange()
  let length = 0
  for (const node of nodesIn(document.body)) {
    const next = length + squeeze(node.data).length
    if (length <= start && start < next) range.setStartBefore(node)
    if (length < start + text.length && start + text.length <= next) range.setEndAfter(node)
    length = next
  }
  let { commonAncestorContainer: around } = range
  while (around.parentElement && textOf(around) === text && textOf(around.parentElement) === text)
    around = around.parentElement
  const inText = range.cloneRange()
  if (textOf(around) === text) range.selectNode(around)
  // Before and after the text small pictures are icons and portraits.
  const isIcon = ({ tagName, width }) => tagName === 'IMG' && width > 0 && width <= 100
  return [
    ...document.querySelectorAll('img, video, audio, canvas, svg, iframe, object, embed'),
  ].filter(
    (element) =>
      (isIcon(element) ? inText : range).intersectsNode(element) &&
      element.checkVisibility() &&
      !element.parentElement.closest('svg, [class*="user_photo"]'),
  ).length
}
