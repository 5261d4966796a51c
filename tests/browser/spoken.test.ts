import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './support/accessibility'
import {
  type Driven,
  kinds,
  openWithExtension,
  servePage,
  until,
  untilMarked,
} from './support/browsers'
import { askPage, setSettings } from './support/own-page'
import { referencePage, referenceUrl } from './support/reference'
import { find, press, spoken } from './support/tree'

/** A term of the page's second paragraph as it stands there, and its card's title. */
const term = 'начальных условиях'
const title = 'Начальные условия'
const inParagraph = /^¶2\s?начальных условиях/

describe.each(kinds)('what a screen reader is given in %s', (kind) => {
  let driven: Driven
  let own: Page
  let page: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    own = await driven.openOwn('src/options/index.html')
    await setSettings(own, { interfaceLanguage: 'en' })
    page = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await page.setViewport({ width: 1280, height: 900 })
    await untilMarked(page)
  })
  afterAll(() => driven.close())

  const open = async (name: string) => {
    await press(driven, page, 'button', name)
    return find(driven, page, 'dialog', /^Definition: /)
  }

  it('a term: a button by its own words that says what it leads to', async () => {
    const button = await find(driven, page, 'button', 'computationally irreducible complexity')
    expect(button).toMatchObject({ description: 'definition', expanded: false })
  })

  it('a card: a dialog named by its term, with a way out, back and on', async () => {
    expect((await open(term)).name).toBe(`Definition: ${title}`)
    expect(await find(driven, page, 'button', term)).toMatchObject({ expanded: true })
    await find(driven, page, 'heading', title)
    await find(driven, page, 'button', 'I know this')
    await press(driven, page, 'button', 'эффект бабочки')
    await find(driven, page, 'dialog', 'Definition: Эффект бабочки')
    await press(driven, page, 'button', 'Back')
    await find(driven, page, 'dialog', `Definition: ${title}`)
    await press(driven, page, 'button', 'Close')
    await until(async () => !(await spoken(driven, page)).some(({ role }) => role === 'dialog'))
  })

  it('the terms of the page: a list in the order of the text that leads to them', async () => {
    await press(driven, page, 'button', /^Terms on this page/)
    const names = () => spoken(driven, page).then((all) => all.map(({ name }) => name))
    await until(async () => (await names()).some((name) => inParagraph.test(name)))
    const rows = (await names()).filter((name) => /^¶\d/.test(name) && !name.includes('…'))
    const at = (words: string) => rows.findIndex((name) => name.includes(words))
    expect(at('нейронные сети')).toBeGreaterThanOrEqual(0)
    expect(at('нейронные сети')).toBeLessThan(at(term))
    await press(driven, page, 'button', inParagraph)
    await find(driven, page, 'dialog', `Definition: ${title}`)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(term)
    await page.keyboard.press('Escape')
  })

  it('what the reader knows is no button and not in the list, until it is undone', async () => {
    const count = async () =>
      (await spoken(driven, page)).filter(
        ({ role, name }) => role === 'button' && /корпусе/.test(name),
      ).length
    expect(await count()).toBe(2)
    await open('корпусе')
    await press(driven, page, 'button', 'I know this')
    await until(async () => (await count()) === 0)
    await press(driven, page, 'button', 'Undo')
    await until(async () => (await count()) === 2)
    await until(() => page.evaluate(() => document.activeElement?.textContent === 'корпусе'))
    await page.keyboard.press('Escape')
    await until(async () => !(await spoken(driven, page)).some(({ role }) => role === 'dialog'))
  })

  it('commands lead from term to term, into the card and out', async () => {
    const at = () => page.evaluate(() => document.activeElement?.textContent)
    await page.evaluate(() => {
      scrollTo(0, 0)
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await askPage(own, 'page/term', { go: 'next' })
    await until(async () => (await at()) === 'Глубокое обучение')
    await askPage(own, 'page/term', { go: 'next' })
    await until(async () => (await at()) === 'глубокое обучение')
    await askPage(own, 'page/term', { go: 'previous' })
    await until(async () => (await at()) === 'Глубокое обучение')
    await find(driven, page, 'dialog', 'Definition: Глубокое обучение')
    await askPage(own, 'page/term', { go: 'card' })
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'CLEAR-MIRROR'))
    await askPage(own, 'page/term', { go: 'card' })
    await until(async () => (await at()) === 'Глубокое обучение')
  })

  it('letters lead from term to term only where the reader wants them to', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    const before = await focused()
    await page.keyboard.press('d')
    expect(await focused()).toBe(before)
    await setSettings(own, { interfaceLanguage: 'en', letterKeys: true })
    await untilMarked(page)
    await until(async () => {
      await page.keyboard.press('d')
      return page.evaluate(() => document.activeElement?.tagName === 'CM-TERM')
    })
    await setSettings(own, { interfaceLanguage: 'en' })
  })

  if (kind === 'chrome')
    it.each([
      [1280, 'light'],
      [390, 'sepia'],
      [320, 'dark'],
    ])('nothing that axe-core finds fault with: %i px, %s', async (width, theme) => {
      await setSettings(own, { interfaceLanguage: 'en', theme })
      await page.setViewport({ width, height: 900 })
      await untilMarked(page)
      await press(driven, page, 'button', /^Terms on this page/)
      await find(driven, page, 'button', inParagraph)
      expect(await accessibilityFaults(driven, page)).toEqual([])
      await press(driven, page, 'button', inParagraph)
      await find(driven, page, 'dialog', /^Definition/)
      expect(await accessibilityFaults(driven, page)).toEqual([])
      await page.keyboard.press('Escape')
    })
})
