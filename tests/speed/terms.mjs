#!/usr/bin/env node
// Times finding and marking terms in a real Chromium, beside mark.js on the same page in the same run:
//   node tests/speed/terms.mjs
// Ends with an error where a promise of speed is broken.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import puppeteer from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../tools/find-browser.mjs'
import { manyNames, paragraphs } from './text.mjs'

/** What is promised; sizes in names and UTF-16 units, times in ms. */
const promised = {
  namesBesideMarkJs: 885,
  textLength: 131_000,
  /** Times faster than mark.js, marking and undoing. */
  fasterThanMarkJs: 100,
  fewNames: 1_000,
  manyNames: 100_000,
  compileMany: 3_000,
  /** Times that compiling takes what loading takes. */
  loadFaster: 10,
  /** Times that finding among many names takes what finding among few takes. */
  findAmongMany: 2,
}
/** Rounds of which the best counts; mark.js takes seconds for one. */
const rounds = { ours: 25, markJs: 3, find: 25 }

const address = 'https://tg-me.com/speed'
const texts = paragraphs(promised.textLength)
const html = `<!DOCTYPE html><meta charset="utf-8"><body>${texts.map((text) => `<p>${text}</p>`).join('\n')}`

async function bundle() {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.resolve('tests/speed/page.ts'), formats: ['iife'], name: 'page' },
    },
  }).then((built) => (Array.isArray(built) ? built[0] : built))
  return output[0].code
}

async function openPage(browser, code) {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', (request) =>
    request.respond(
      request.url() === address
        ? { status: 200, contentType: 'text/html; charset=utf-8', body: html }
        : { status: 404, body: '' },
    ),
  )
  await page.goto(address)
  await page.evaluate(readFileSync('node_modules/mark.js/dist/mark.min.js', 'utf8'))
  await page.evaluate(code)
  return page
}

const broken = []
function check(sentence, holds) {
  console.log(`${holds ? '  ' : '! '}${sentence}`)
  if (!holds) broken.push(sentence)
}

const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome', console.log),
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  protocolTimeout: 600_000,
})
try {
  const page = await openPage(browser, await bundle())
  const run = (name, ...words) => page.evaluate(`speed.${name}(...${JSON.stringify(words)})`)

  const beside = manyNames(promised.namesBesideMarkJs)
  const ours = await run('ours', beside, rounds.ours)
  const theirs = await run('markJs', beside, rounds.markJs)
  const times = theirs.ms / ours.ms
  console.log(`${beside.length} names, ${promised.textLength} characters, marked and undone:`)
  console.log(`  ours ${ours.ms.toFixed(1)} ms (${ours.marked} marks)`)
  console.log(`  mark.js ${theirs.ms.toFixed(0)} ms (${theirs.marked} marks)`)
  check(
    `${times.toFixed(0)} times faster, promised ${promised.fasterThanMarkJs}`,
    times >= promised.fasterThanMarkJs,
  )

  const text = texts.join('\0')
  const few = await run('lexicon', manyNames(promised.fewNames), text, rounds.find)
  const many = await run('lexicon', manyNames(promised.manyNames), text, rounds.find)
  for (const [count, { compile, load, find, found }] of [
    [promised.fewNames, few],
    [promised.manyNames, many],
  ])
    console.log(
      `${count} names: compiled in ${compile.toFixed(0)} ms, loaded in ${load.toFixed(1)} ms, ${found} found in ${find.toFixed(1)} ms`,
    )
  check(`compiling takes less than ${promised.compileMany} ms`, many.compile < promised.compileMany)
  check(
    `loading is ${(many.compile / many.load).toFixed(1)} times faster, promised ${promised.loadFaster}`,
    many.compile >= many.load * promised.loadFaster,
  )
  check(
    `finding among many takes ${(many.find / few.find).toFixed(2)} times as long, promised ${promised.findAmongMany}`,
    many.find <= few.find * promised.findAmongMany,
  )
} finally {
  await browser.close()
}
if (broken.length > 0) process.exitCode = 1
