import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, kinds, openWithExtension, servePage, until } from './support/browsers'
import { withApi } from './support/extension-api'
import {
  applyImport,
  cancelImport,
  counts,
  importFile,
  importMessage,
  shownLine,
  tableOf,
  temporaryFiles,
  untilLong,
} from './support/importing'
import { referencePage, referenceUrl } from './support/reference'

const size = 100_000
/** Names of terms in the table: the first, one in the middle, the last. */
const [first, middle, last] = [0, 50_000, size - 1].map((n) => `word${n.toString(36)}x`)
const files = temporaryFiles()
afterAll(() => files.remove())
const table = files.with('large.csv', tableOf(size))

/** Does it and tells how long it took; a busy machine may take many times longer than a quiet one. */
async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  process.stdout.write(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
}

/** What the worker answers to a page. */
const ask = (page: Page, name: string, request: object) =>
  withApi(page, (api, message) => api.runtime.sendMessage(message), { name, request })

describe.each(kinds)('100,000 terms in %s', (kind) => {
  let driven: Driven
  let page: Page
  let before: string
  const preview = async () => {
    await importFile(page, table)
    await untilLong(async () => (await counts(page)).length > 0)
    expect(await counts(page)).toEqual(['100,000 new', '0 changed', '0 the same', '0 refused'])
  }
  const cancelled = async () => {
    await until(async () => (await importMessage(page)).includes('cancelled'))
    await page.reload().catch(() => {})
    await until(async () => (await shownLine(page)) === before)
  }
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    page = await driven.openOwn('src/options/index.html#glossary')
    await until(() => page.$('.tbl'))
    before = await shownLine(page)
  })
  afterAll(() => driven.close())

  it('can be cancelled while they are read', async () => {
    await importFile(page, table)
    await until(() => page.$('.import progress'))
    await cancelImport(page)
    await until(async () => (await importMessage(page)).includes('cancelled'))
    expect(await shownLine(page)).toBe(before)
  })

  it('can be cancelled while they are saved, and then none is', async () => {
    await timed(`${kind}, read`, preview)
    await applyImport(page)
    await untilLong(
      async () => Number(await page.$eval('.import progress', (bar) => bar.value)) > 0,
    )
    await cancelImport(page)
    await cancelled()
  }, 240_000)

  it('are saved with a safety copy, all of them', async () => {
    await preview()
    await timed(`${kind}, saved`, async () => {
      await applyImport(page)
      await untilLong(async () =>
        (await importMessage(page)).includes('100,000 terms were imported'),
      )
    })
    await timed(`${kind}, copied`, () =>
      untilLong(async () => !(await importMessage(page)).includes('being made')),
    )
    expect(await importMessage(page)).not.toContain('no safety copy')
    await timed(`${kind}, listed`, () =>
      untilLong(async () => (await shownLine(page)).includes('100,')),
    )
  }, 240_000)

  it('are listed page by page and found by name', async () => {
    expect(await page.$$eval('.tbl tbody tr', (rows) => rows.length)).toBe(50)
    await page.type('.search input', last ?? '')
    await untilLong(async () =>
      (await page.$eval('.tbl tbody', (body) => body.textContent ?? '')).includes(last ?? ''),
    )
  }, 240_000)

  it('are looked up, and marked in a page', async () => {
    await timed(`${kind}, compiled and looked up`, () =>
      untilLong(async () =>
        JSON.stringify(
          await ask(page, 'glossary/look-up', { text: middle, language: 'en' }),
        ).includes('Definition, number 50000'),
      ),
    )
    // In a paragraph with room for two lines, in every copy of the post.
    const added = `</p><p>Two words that stand in a long line of quite ordinary words: here is ${first} and there is ${last} too.</p>`
    const html = referencePage('cards.html').replaceAll(/<\/p>(?=\s*<p>В жизни)/g, added)
    const post = await servePage(driven, referenceUrl, html)
    await timed(`${kind}, marked`, () =>
      untilLong(() =>
        post.evaluate(
          (words) =>
            words.every((word) =>
              [...document.querySelectorAll('cm-term')].some((mark) => mark.textContent === word),
            ),
          [first, last],
        ),
      ),
    )
  }, 240_000)
})
