#!/usr/bin/env node
// Checks everything, installing what is missing. Ends with «N passed, N failed» over all steps.
import { brokenBudgets } from './budgets.mjs'
import { findBrowser } from './find-browser.mjs'
import { checkNode, installPackages } from './packages.mjs'
import { build, runScript } from './run.mjs'

const say = (message) => console.log(`\n== ${message}`)
let passed = 0
let failed = 0

/** Counts a step as one, or as the tests it ran. */
async function step(name, work) {
  say(name)
  try {
    const { ok, output = '' } = await work()
    const counts = /(\d+) passed, (\d+) failed/.exec(output)
    passed += counts ? Number(counts[1]) : Number(ok)
    failed += counts ? Math.max(Number(counts[2]), Number(!ok)) : Number(!ok)
    return ok
  } catch (error) {
    console.error(error.message)
    failed++
    return false
  }
}

const vitest = (project) =>
  runScript('node_modules/vitest/vitest.mjs', ['run', '--project', project])

await step('packages', () => {
  checkNode()
  installPackages(say)
  return { ok: true }
})
await step('types', () => runScript('node_modules/typescript/bin/tsc', ['--noEmit']))
await step('lint', () =>
  runScript('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
)
await step('unit tests', () => vitest('unit'))
for (const browser of ['chrome', 'firefox']) {
  await step(`build for ${browser}`, () => build(browser))
  await step(`budgets of ${browser}`, async () => {
    const broken = await brokenBudgets(browser)
    for (const sentence of broken) console.error(sentence)
    return { ok: broken.length === 0 }
  })
}
await step('extension lint', () =>
  runScript('node_modules/web-ext/bin/web-ext.js', [
    'lint',
    '--source-dir',
    'dist/firefox',
    '--boring',
    '--no-config-discovery',
  ]),
)
const browsers = await step('browsers', () => {
  for (const browser of ['chrome', 'firefox']) console.log(`  ${findBrowser(browser, say)}`)
  return { ok: true }
})
if (browsers) await step('browser tests', () => vitest('browser'))

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
