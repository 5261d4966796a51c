#!/usr/bin/env node
// How long the built extension keeps a page's main thread from anything else: the longest of its tasks on a
// fresh page, from a trace of real Chromium, without the browser's own laying out and painting. Needs a build.
//   node tests/speed/tasks.mjs [--sizes=10,100,1000] [--samples=7]
import path from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../tools/find-browser.mjs'
import { layouts, median, mirrorPage } from './posts.mjs'

const options = Object.fromEntries(
  process.argv.slice(2).map((word) => word.replace(/^--/, '').split('=')),
)
const sizes = (options.sizes ?? '10,100,1000').split(',').map(Number)
const samples = Number(options.samples ?? 7)

/** Time after loading in which a page is cleaned and all features have begun, in ms. */
const settled = 2_000
const address = 'https://tg-me.com/somechannel/12'

/** What the traced pages, which have no scripts of their own, spend on the extension's. */
const work = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'EventDispatch',
  'FireAnimationFrame',
])
/** What the browser does within it that it would have done soon after by itself. */
const browsersOwn = new Set(['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint'])

const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome', () => {}),
  pipe: true,
  enableExtensions: [path.resolve('dist/chrome')],
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

/** The time of events and of what is inside them once each, in ms. */
function total(events) {
  let sum = 0
  let end = 0
  for (const { ts, dur } of events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    if (ts < end) continue
    sum += dur / 1000
    end = ts + dur
  }
  return sum
}

/** Lengths of the extension's tasks on a page as it loads, in ms, longest first. */
async function tasksOn(html) {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', (request) =>
    request.respond(
      request.url() === address
        ? { contentType: 'text/html; charset=utf-8', body: html }
        : { status: 404, body: '' },
    ),
  )
  await page.tracing.start({
    categories: ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'],
  })
  await page.goto(address, { waitUntil: 'load' })
  await new Promise((resolve) => setTimeout(resolve, settled))
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()))
  const isClean = await page.evaluate(() => document.querySelector('[data-cm-hidden]') !== null)
  if (!isClean) throw new Error('The extension did not clean the page')
  await page.close()
  const events = trace.traceEvents.filter(({ ph }) => ph === 'X')
  const parsing = events.find(
    ({ name, args }) => name === 'ParseHTML' && args.beginData?.url === address,
  )
  const onThread = events.filter(({ pid, tid }) => pid === parsing.pid && tid === parsing.tid)
  const within = (task, names) =>
    onThread.filter(
      ({ name, ts, dur }) => names.has(name) && ts >= task.ts && ts + dur <= task.ts + task.dur,
    )
  return onThread
    .filter(({ name }) => name === 'RunTask')
    .map((task) => {
      const ours = within(task, work)
      return total(ours) - total(ours.flatMap((part) => within(part, browsersOwn)))
    })
    .toSorted((a, b) => b - a)
}

console.log(
  '| layout | kB | longest task of ours, ms: median | best | all of ours, ms: median |\n|---|---|---|---|---|',
)
for (const layout of Object.keys(layouts))
  for (const size of sizes) {
    const runs = []
    for (let i = 0; i < samples; i++) runs.push(await tasksOn(mirrorPage(layout, size)))
    const longest = runs.map(([first]) => first)
    const all = runs.map((tasks) => tasks.reduce((sum, task) => sum + task, 0))
    console.log(
      `| ${layout} | ${size} | ${median(longest).toFixed(0)} | ${Math.min(...longest).toFixed(0)} | ${median(all).toFixed(0)} |`,
    )
  }
await browser.close()
