import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './support/accessibility'
import { type Driven, kinds, openWithExtension, until } from './support/browsers'
import { setSettings } from './support/own-page'

/** Language of the interface, theme and width of the window in px. */
const looks = [
  ['en', 'light', 1280],
  ['ru', 'dark', 320],
] as const

describe.each(kinds)('a mistake in a pack in %s', (kind) => {
  let driven: Driven
  let own: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    own = await driven.openOwn('src/options/index.html')
  })
  afterAll(() => driven?.close())

  it.each(looks)('can be reported, and the sources read, in %s, %s, %i px', async (...look) => {
    const [language, theme, width] = look
    await setSettings(own, { interfaceLanguage: language, theme })
    const page = await driven.openOwn('src/options/index.html#glossary/correlation')
    await page.setViewport({ width, height: 900 })
    await page.bringToFront()
    await until(() => page.$('.report summary'))
    const sources = await page.$$eval('.sources a', (links) => links.map(({ href }) => href))
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) expect(source).toMatch(/^https:/)

    await page.focus('.report summary')
    await page.keyboard.press('Enter')
    await until(() => page.$('.report[open]'))
    const report = await page.$eval('.report textarea', (field) => field.value)
    for (const part of ['mathematics.json, correlation', 'ru: корреляция', 'en: correlation'])
      expect(report).toContain(part)
    expect(report).toContain(sources[0])
    const overflows = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(overflows).toBe(false)
    expect(await axeFaults(page)).toEqual([])
  })
})
