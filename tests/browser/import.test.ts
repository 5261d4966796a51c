import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, kinds, openWithExtension, until } from './support/browsers'
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

const files = temporaryFiles()
afterAll(() => files.remove())

const bomb = `<!DOCTYPE tbx [<!ENTITY a "${'x'.repeat(1000)}">]><tbx>&a;&a;&a;</tbx>`
const table =
  'term,definition,source\nchaos theory of tea,Milk first,\n,nobody,\nbad,x,javascript:x\n'

describe.each(kinds)('import in %s', (kind) => {
  let driven: Driven
  let page: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    page = await driven.openOwn('src/options/index.html#glossary')
    await until(() => page.$('.tbl'))
  })
  afterAll(() => driven.close())

  it('shows what a table would change, and changes it when asked', async () => {
    const before = await shownLine(page)
    await importFile(page, files.with('table.csv', table))
    await until(async () => (await counts(page)).length > 0)
    expect(await counts(page)).toEqual(['1 new', '0 changed', '0 the same', '2 refused'])
    expect(await page.$$eval('.entries li', (all) => all.map((one) => one.textContent))).toEqual([
      expect.stringContaining('Line 3'),
      expect.stringContaining('Line 4'),
    ])
    expect(await shownLine(page)).toBe(before)
    await applyImport(page)
    await until(async () => (await importMessage(page)).includes('1 term was imported'))
    await until(async () => (await shownLine(page)) !== before)
    await importFile(page, files.with('again.csv', table))
    await until(async () => (await counts(page)).length > 0)
    expect(await counts(page)).toEqual(['0 new', '0 changed', '1 the same', '2 refused'])
    await cancelImport(page)
  })

  it('takes a file that is dropped on the page, and says so while it is held over it', async () => {
    const before = await shownLine(page)
    const drag = (type: string) =>
      page.evaluate(
        (kindOfEvent, content) => {
          const dataTransfer = new DataTransfer()
          dataTransfer.items.add(new File([content], 'dropped.csv', { type: 'text/csv' }))
          document.body.dispatchEvent(
            new DragEvent(kindOfEvent, { dataTransfer, bubbles: true, cancelable: true }),
          )
        },
        type,
        'term,definition\ndropped turtle,It fell from a hand.\n',
      )
    await drag('dragover')
    await until(() => page.$('.drop'))
    await drag('drop')
    await until(async () => (await counts(page)).length > 0)
    expect(await counts(page)).toEqual(['1 new', '0 changed', '0 the same', '0 refused'])
    expect(await shownLine(page)).toBe(before)
    await cancelImport(page)
  })

  it.each([
    ['bomb.tbx', bomb, 'entities'],
    ['broken.json', '{"terms": [', 'broken'],
    ['picture.png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]), 'not imported'],
  ])('refuses %s and changes nothing', async (name, content, why) => {
    const before = await shownLine(page)
    await importFile(page, files.with(name, content))
    await until(async () => (await importMessage(page)).includes(why))
    expect(await page.$('.import .primary')).toBeNull()
    expect(await shownLine(page)).toBe(before)
  })

  it('saves thousands of terms at once', async () => {
    const before = await shownLine(page)
    await importFile(page, files.with('many.csv', tableOf(3000)))
    await untilLong(async () => (await counts(page)).length > 0)
    await applyImport(page)
    await untilLong(async () => (await importMessage(page)).includes('3,000 terms were imported'))
    await untilLong(async () => (await shownLine(page)) !== before)
  }, 240_000)
})
