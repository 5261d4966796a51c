import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, kinds, openWithExtension, until } from './support/browsers'
import { withApi } from './support/extension-api'
import { reopenGlossary } from './support/own-page'
import { savedFile } from './support/saved-file'

const databaseName = 'clear-mirror-own-terms'

function term(id: string, text: string) {
  return {
    id,
    subject: 'my-terms',
    names: { en: [{ text }] },
    definition: { en: `What ${text} is.` },
    sources: [],
    related: [],
  }
}

/** Stores values in the extension's own database, as another version of it would have. */
async function storeDatabase(
  page: Page,
  version: number,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  await page.evaluate(
    async (name, number, entries) => {
      await new Promise((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase(name)
        deletion.onsuccess = resolve
        deletion.onerror = () => reject(deletion.error)
      })
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name, number)
        opening.onupgradeneeded = () => opening.result.createObjectStore('terms')
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      const transaction = database.transaction('terms', 'readwrite')
      for (const [key, value] of entries) transaction.objectStore('terms').put(value, key)
      await new Promise((resolve) => {
        transaction.oncomplete = resolve
      })
      database.close()
    },
    databaseName,
    version,
    Object.entries(values),
  )
}

async function showMine(page: Page): Promise<string[]> {
  await page.select('.tools select', 'my-terms')
  await new Promise((resolve) => setTimeout(resolve, 300))
  return page.$$eval('.c-en', (cells) => cells.map((cell) => cell.textContent ?? ''))
}

const trouble = (page: Page) =>
  page.evaluate(() => document.querySelector('.trouble')?.textContent ?? '')

describe.each(kinds)('stored own terms in %s', (kind) => {
  let driven: Driven
  let page: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    page = await driven.openOwn('src/options/index.html#glossary')
    await until(() => page.$('.tbl'))
  })
  afterAll(() => driven.close())

  it('of an older version are brought up to date', async () => {
    await storeDatabase(page, 1, { a: term('a', 'old turtle'), b: term('b', 'old hare') })
    await reopenGlossary(page)
    expect((await showMine(page)).sort()).toEqual(['old hare', 'old turtle'])
    expect(await trouble(page)).toBe('')
  })

  it('of a newer version are left alone and offered as a file', async () => {
    await storeDatabase(page, 99, { a: { future: term('a', 'future turtle') } })
    await reopenGlossary(page)
    expect(await trouble(page)).toContain('newer version')
    expect(await savedFile(page, '.trouble .btn')).toContain('future turtle')
    const version = await page.evaluate(
      async (name) =>
        (await indexedDB.databases()).find((database) => database.name === name)?.version,
      databaseName,
    )
    expect(version).toBe(99)
  })

  it('that are broken are kept and offered as a file, beside the good ones', async () => {
    const own = (id: string, text: string) => ({
      id,
      versions: [{ revision: id, changed: 1, ancestors: [], term: term(id, text) }],
    })
    await storeDatabase(page, 2, {
      a: own('a', 'good turtle'),
      b: { ...own('b', 'x'), versions: 'broken turtle' },
      c: null,
    })
    await reopenGlossary(page)
    expect(await showMine(page)).toEqual(['good turtle'])
    expect(await trouble(page)).toContain('2 of your terms cannot be read')
    expect(await savedFile(page, '.trouble .btn')).toContain('broken turtle')
  })

  it('come back from the safety copy where the database is lost', async () => {
    await storeDatabase(page, 2, {})
    await withApi(
      page,
      (api) =>
        api.runtime.sendMessage({
          name: 'glossary/own/save',
          request: { names: { en: 'copied turtle' }, definition: { en: 'x' } },
        }),
      undefined,
    )
    // A database without the place for terms is what a browser leaves behind a damaged disk.
    await page.evaluate(async (name) => {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = resolve
      })
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open(name, 2)
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      })
    }, databaseName)
    await reopenGlossary(page)
    expect(await trouble(page)).toContain('cannot read your terms')
    expect(await savedFile(page, '.trouble .btn')).toContain('copied turtle')
    await (await page.$('.trouble .btn:nth-of-type(2)'))?.click()
    await until(async () => (await trouble(page)) === '')
    expect(await showMine(page)).toEqual(['copied turtle'])
  })
})
