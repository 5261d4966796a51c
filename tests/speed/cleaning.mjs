#!/usr/bin/env node
// What reading, judging and hiding cost a page, beside a bare walk over its text nodes that reads them: the
// first call on a fresh page each time, in one run of real Chromium. Prints medians and their ratio.
// node tests/speed/cleaning.mjs [--sizes=10,100,1000,5000] [--samples=9]
import puppeteer from 'puppeteer-core'
import { bundle } from '../tools/bundle.mjs'
import { findBrowser } from '../tools/find-browser.mjs'
import { layouts, median, mirrorPage } from './posts.mjs'

const options = Object.fromEntries(
  process.argv.slice(2).map((word) => word.replace(/^--/, '').split('=')),
)
/** Sizes of the pages, in kB. */
const sizes = (options.sizes ?? '10,100,1000,5000').split(',').map(Number)
const samples = Number(options.samples ?? 9)

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

console.log('| layout | kB | floor, ms | cleaning, ms | ratio |\n|---|---|---|---|---|')
for (const name of Object.keys(layouts))
  for (const size of sizes) {
    html = mirrorPage(name, size)
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
