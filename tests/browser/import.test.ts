import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, kinds, openWithExtension, until } from './support/browsers'

const folder = mkdtempSync(path.join(tmpdir(), 'clear-mirror-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

async function importFile(page: Page, file: string): Promise<void> {
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null
  await input?.uploadFile(file)
}

const counts = (page: Page) => page.$$eval('.counts li', (all) => all.map((one) => one.textContent))
const message = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('.trouble, .done')?.textContent ??
      document.querySelector('.counts')?.textContent ??
      '',
  )
const shown = (page: Page) => page.$eval('.shown', (line) => line.textContent ?? '')

async function apply(page: Page): Promise<void> {
  await (await page.$('.import .primary'))?.click()
}

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
    const before = await shown(page)
    await importFile(page, fileWith('table.csv', table))
    await until(async () => (await counts(page)).length > 0)
    expect(await counts(page)).toEqual(['1 new', '0 changed', '0 the same', '2 refused'])
    expect(await page.$$eval('.refusals li', (all) => all.map((one) => one.textContent))).toEqual([
      expect.stringContaining('Line 3'),
      expect.stringContaining('Line 4'),
    ])
    expect(await shown(page)).toBe(before)
    await apply(page)
    await until(async () => (await message(page)).includes('1 term was imported'))
    await until(async () => (await shown(page)) !== before)
    await importFile(page, fileWith('again.csv', table))
    await until(async () => (await counts(page)).length > 0)
    expect(await counts(page)).toEqual(['0 new', '0 changed', '1 the same', '2 refused'])
    await (await page.$('.import .acts .btn'))?.click()
  })

  it.each([
    ['bomb.tbx', bomb, 'entities'],
    ['broken.json', '{"terms": [', 'broken'],
    ['picture.png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]), 'not imported'],
  ])('refuses %s and changes nothing', async (name, content, why) => {
    const before = await shown(page)
    await importFile(page, fileWith(name, content))
    await until(async () => (await message(page)).includes(why))
    expect(await page.$('.import .primary')).toBeNull()
    expect(await shown(page)).toBe(before)
  })

  it('takes 100,000 rows with progress and can be cancelled', async () => {
    const before = await shown(page)
    const file = fileWith('large.csv', tableOf(100_000))
    await importFile(page, file)
    await until(() => page.$('.import progress'))
    await (await page.$('.import .btn'))?.click()
    await until(async () => (await message(page)).includes('cancelled'))
    expect(await shown(page)).toBe(before)
    await importFile(page, file)
    await untilLong(async () => (await counts(page)).length > 0)
    expect(await counts(page)).toEqual(['100,000 new', '0 changed', '0 the same', '0 refused'])
    await (await page.$('.import .acts .btn'))?.click()
  }, 240_000)

  it('saves thousands of terms at once', async () => {
    const before = await shown(page)
    await importFile(page, fileWith('many.csv', tableOf(3000)))
    await untilLong(async () => (await counts(page)).length > 0)
    await apply(page)
    await untilLong(async () => (await message(page)).includes('3,000 terms were imported'))
    await untilLong(async () => (await shown(page)) !== before)
  }, 240_000)
})

function tableOf(count: number): string {
  const row = (_: unknown, n: number) => `word${n.toString(36)}x,"Definition, number ${n}"`
  return `term,definition\n${Array.from({ length: count }, row).join('\n')}\n`
}

/** Longest wait for 100,000 terms on a busy machine, in ms. */
const longPatience = 100_000

async function untilLong(question: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + longPatience; Date.now() < end; ) {
    if (await question().catch(() => false)) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`Nothing happened within ${longPatience} ms`)
}
