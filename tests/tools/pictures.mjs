#!/usr/bin/env node
// node tests/tools/pictures.mjs
// Makes the README's pictures anew from the built extension (npm run build) and the bundled page.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './find-browser.mjs'
import { pngWithPalette } from './png.mjs'

const url = 'https://tg-me.com/levels_of_abstraction/19'
const html = readFileSync('tests/pages/reference/cards.html', 'utf8')
const folder = 'tests/pages/pictures'
const size = { width: 1200, height: 800 }
/** Longest wait for the extension to do something on a page, in ms. */
const patience = 15_000
/** Time in which what was opened comes to rest, in ms. */
const settling = 600
/** Most that a picture may weigh, in bytes: the README is to open at once. */
const budget = 150_000

const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome', () => {}),
  headless: true,
  pipe: true,
  enableExtensions: true,
  defaultViewport: size,
  args: [
    // Coloured edges of letters are a third of a picture's bytes.
    '--disable-lcd-text',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
})
try {
  const id = await browser.installExtension(path.resolve('dist/chrome'))
  const own = await browser.newPage()
  await own.goto(`chrome-extension://${id}/src/options/index.html`)
  const tell = (name, request) =>
    own.evaluate(
      async (message) => {
        for (const tab of await chrome.tabs.query({ url: 'https://tg-me.com/*' })) {
          const reply = await chrome.tabs.sendMessage(tab.id, message).catch(() => null)
          if (reply?.ok) return reply.answer ?? null
        }
        return null
      },
      { name, request },
    )
  const picture = async (name, settings, prepare = async () => {}) => {
    const shared = { interfaceLanguage: 'en', theme: 'light' }
    const values = { ...shared, ...settings }
    await own.evaluate((stored) => chrome.storage.local.set({ settings: stored }), values)
    const page = await browser.newPage()
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      const answer =
        request.url() === url
          ? { contentType: 'text/html; charset=utf-8', body: html }
          : { status: 404, body: '' }
      request.respond(answer).catch(() => {})
    })
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    await page.bringToFront()
    if (values.automatic !== false)
      await page.waitForSelector('cm-term[role="button"]', { timeout: patience })
    await prepare(page)
    await new Promise((resolve) => setTimeout(resolve, settling))
    const image = await own.evaluate(pixelsOf, await page.screenshot({ encoding: 'base64' }))
    const pixels = Buffer.from(image.pixels, 'base64')
    const taken = pngWithPalette({ ...image, pixels })
    await page.close()
    writeFileSync(path.join(folder, `${name}.png`), taken)
    console.log(`${name}.png ${taken.length} bytes of ${budget}`)
    if (taken.length > budget) process.exitCode = 1
  }

  await picture('before', { automatic: false })
  await picture('after', {})
  await picture('card', {}, (page) => page.click('cm-term[role="button"]'))
  await picture('review', {}, () => tell('page/review', { on: true }))
  await picture('reading', { reading: { theme: 'sepia' } }, () =>
    tell('page/reading', { on: true }),
  )
} finally {
  await browser.close()
}

/** Runs in a page: what a PNG shows, as RGBA. */
async function pixelsOf(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const { width, height } = image
  const context = new OffscreenCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  let text = ''
  for (let at = 0; at < data.length; at += 0x8000)
    text += String.fromCharCode(...data.subarray(at, at + 0x8000))
  return { width, height, pixels: btoa(text) }
}
