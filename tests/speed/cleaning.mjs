#!/usr/bin/env node
// What reading, judging and hiding cost a page, beside a bare walk over its text nodes that reads them: the
// first call on a fresh page each time, in one run of real Chromium. Prints medians and their ratio.
// node tests/speed/cleaning.mjs [--sizes=10,100,1000,5000] [--samples=9]
import { readFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { bundle } from '../tools/bundle.mjs'
import { findBrowser } from '../tools/find-browser.mjs'

const options = Object.fromEntries(
  process.argv.slice(2).map((word) => word.replace(/^--/, '').split('=')),
)
/** Sizes of the pages, in kB. */
const sizes = (options.sizes ?? '10,100,1000,5000').split(',').map(Number)
const samples = Number(options.samples ?? 9)

/** Sentences to fill pages with: the definitions of a glossary, over and over, each time with a number. */
const pack = JSON.parse(
  readFileSync(new URL('../../src/glossary/packs/mathematics.json', import.meta.url), 'utf8'),
)
const sentences = pack.terms.flatMap(({ definition }) => [definition.ru, definition.en])

function post(bytes) {
  const paragraphs = []
  for (let i = 0, size = 0; size < bytes; i++) {
    const text = `${i}. ${sentences[i % sentences.length]} ${sentences[(i * 7) % sentences.length]}`
    paragraphs.push(text)
    size += Buffer.byteLength(text) + 8
  }
  return paragraphs
}

/** The two forms in which the main family of mirrors prints a post twice. */
const layouts = {
  paragraphs: (lines) => {
    const copy = `<div class="card">${lines.map((line) => `<p>${line}</p>`).join('\n')}</div>`
    return `${copy}${copy}`
  },
  breaks: (lines) =>
    `<div>${lines.join('<br><br>\n')}<br>Create:<br>${lines.join('<br><br>\n')}</div>`,
}

const floor = `() => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let length = 0
  while (walk.nextNode()) length += walk.currentNode.data.length
  return length
}`
const script = await bundle('tests/speed/clean-page.ts')
const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome', () => {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage()
let html = ''
await page.setRequestInterception(true)
page.on('request', (request) =>
  request.respond(
    request.url().endsWith('/speed/1')
      ? {
          status: 200,
          contentType: 'text/html; charset=utf-8',
          // Isolated pages get clocks of 5 µs.
          headers: {
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-embedder-policy': 'require-corp',
          },
          body: html,
        }
      : { status: 404, body: '' },
  ),
)

async function time(work, setUp) {
  await page.goto('https://tg-me.com/speed/1', { waitUntil: 'load' })
  if (setUp) await page.evaluate(setUp)
  return page.evaluate(`(() => {
    void document.body.offsetHeight
    const work = ${work}
    const start = performance.now()
    work(document)
    return performance.now() - start
  })()`)
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

console.log('| layout | kB | floor, ms | cleaning, ms | ratio |\n|---|---|---|---|---|')
for (const [name, layout] of Object.entries(layouts))
  for (const size of sizes) {
    html = `<!doctype html><meta charset="utf-8"><body>${layout(post(size * 500))}<p>Share with your friend now:</p></body>`
    const floors = []
    const ours = []
    for (let i = 0; i < samples; i++) {
      floors.push(await time(floor))
      ours.push(await time('benchCandidate', script))
    }
    const [least, most] = [median(floors), median(ours)]
    console.log(
      `| ${name} | ${size} | ${least.toFixed(2)} | ${most.toFixed(2)} | ${(most / least).toFixed(1)} |`,
    )
  }
await browser.close()
