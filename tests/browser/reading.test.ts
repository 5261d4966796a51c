import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  type Driven,
  kinds,
  openWithExtension,
  servePage,
  until,
  untilMarked,
} from './support/browsers'
import { askPage } from './support/own-page'
import { inView, setReading, setSettings } from './support/reading'
import { post, referencePage, referenceUrl, squeezed } from './support/reference'

const dialectUrl = 'https://tg-me.com/garden_notes/34'
const dialect = readFileSync(new URL('../pages/reading/dialect.html', import.meta.url), 'utf8')

function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML)
}

function isReleased(page: Page): Promise<boolean> {
  return page.evaluate(() => !document.documentElement.hasAttribute('data-cm-hold'))
}

describe.each(kinds)('the reading view in %s', (kind) => {
  let driven: Driven
  let own: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    own = await driven.openOwn('src/options/index.html')
  })
  afterAll(() => driven.close())
  afterEach(async () => {
    for (const page of await driven.browser.pages()) if (page !== own) await page.close()
  })

  const texts = async (selector: string) =>
    (await inView(own, { selector })).map(({ text }) => text)
  const isOpen = async () => (await inView(own, { selector: '.rd-text' })).length > 0
  const open = async (page: Page) => {
    await page.setViewport({ width: 1280, height: 900 })
    await until(() => isReleased(page))
    await page.bringToFront()
    await setReading(own, true)
    await until(isOpen)
  }

  it('holds the whole post, with contents and terms', { timeout: 120_000 }, async () => {
    const page = await servePage(driven, referenceUrl, referencePage('line-breaks.html'))
    await untilMarked(page)
    await open(page)
    const [title = ''] = await texts('h1')
    const [text = ''] = await texts('.rd-text')
    expect(squeezed(title + text)).toBe(squeezed(post))
    await until(async () => (await texts('.rd-toc .toc li')).length === 8)
    await until(async () => (await texts('cm-term')).includes('нейронные сети'))
  })

  it('lists the terms, beside the text or from the bar', { timeout: 120_000 }, async () => {
    const page = await servePage(driven, referenceUrl, referencePage('line-breaks.html'))
    await untilMarked(page)
    await open(page)
    await until(async () => (await texts('.rd-toc .terms .fold')).length === 1)
    await inView(own, { selector: '.rd-toc .terms .fold', click: true })
    await until(async () => (await texts('.rd-toc .terms li')).length > 5)
    await page.setViewport({ width: 390, height: 800 })
    await until(async () => (await texts('.rd-terms button')).length === 1)
    await until(async () => (await texts('[data-slot="term-list"] li')).length > 5)
    await inView(own, { selector: '[data-slot="term-list"] li button', click: true })
    await until(async () => (await texts('[data-slot="card"]')).length === 1)
    expect(await texts('[data-slot="term-list"]')).toEqual([])
  })

  it('leads from term to term by commands, into the card and out by keys', {
    timeout: 120_000,
  }, async () => {
    const page = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await untilMarked(page)
    await open(page)
    const terms = () => inView(own, { selector: '.rd-text cm-term[role="button"]' })
    await until(async () => (await terms()).length > 5)
    const at = async () => (await terms()).findIndex(({ focused }) => focused)
    const go = (where: string) => askPage(own, 'page/term', { go: where })
    const isCard = async () => (await texts('[data-slot="card"]')).length > 0
    await go('next')
    await until(async () => (await at()) >= 0)
    const first = await at()
    await go('next')
    await until(async () => (await at()) === first + 1)
    await go('previous')
    await until(async () => (await at()) === first)
    await page.keyboard.press('Escape')
    await until(async () => !(await isCard()))
    expect(await at()).toBe(first)
    await page.keyboard.press('Enter')
    await until(isCard)
    await until(async () => (await at()) < 0)
    await page.keyboard.press('Escape')
    await until(async () => !(await isCard()) && (await at()) === first)
    expect(await isOpen()).toBe(true)
  })

  it('gives the page back to the letter, at the same place', { timeout: 120_000 }, async () => {
    const page = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await untilMarked(page)
    await page.setViewport({ width: 1280, height: 900 })
    await new Promise((resolve) => setTimeout(resolve, 500))
    await page.evaluate(() => scrollTo(0, 700))
    const before = await markup(page)
    const scrolled = await page.evaluate(() => scrollY)
    await open(page)
    await page.keyboard.press('Escape')
    await until(async () => !(await isOpen()))
    expect(await markup(page)).toBe(before)
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  })

  it('goes on with the paragraph that was read', { timeout: 120_000 }, async () => {
    const page = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await until(() => isReleased(page))
    const paragraph = 'В случае с текстом обучение'
    const topOnPage = () =>
      page.evaluate((beginning) => {
        const found = [...document.querySelectorAll('p')].find(({ textContent }) =>
          textContent?.startsWith(beginning),
        )
        return found?.getBoundingClientRect().top ?? Number.NaN
      }, paragraph)
    const topInView = async () =>
      (await inView(own, { selector: '.rd-text p' })).find(({ text }) => text.startsWith(paragraph))
        ?.box.top ?? Number.NaN
    await page.evaluate((beginning) => {
      const found = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent?.startsWith(beginning),
      )
      scrollBy(0, (found?.getBoundingClientRect().top ?? 0) - 120)
    }, paragraph)
    await open(page)
    expect(Math.abs((await topInView()) - (await topOnPage()))).toBeLessThan(4)
    await page.keyboard.press('Escape')
    await until(async () => !(await isOpen()))
  })

  it('keeps what a post is made of, and nothing that runs', { timeout: 120_000 }, async () => {
    const page = await servePage(driven, dialectUrl, dialect)
    await open(page)
    const tags = async (selector: string) => (await inView(own, { selector })).length
    expect(await texts('h1')).toEqual(['What the garden taught us this summer'])
    expect(await texts('.rd-text li')).toHaveLength(2)
    expect(await texts('.rd-text blockquote')).toHaveLength(1)
    expect(await texts('.rd-text pre')).toEqual(['for bed in garden:\n    bed.water()'])
    expect(await tags('.rd-text img')).toBe(1)
    expect(await texts('.rd-text .embedded')).toEqual(['Digging a bed'])
    expect(await tags('iframe, script, [onclick], [onmouseover], [href^="javascript:"]')).toBe(0)
    const [text = ''] = await texts('.rd-text')
    expect(text).toContain('Potatoes 61%')
    expect(text).toContain('Press here')
    expect(text).toContain('🌻')
    expect(text).not.toContain('hidden by the page')
    expect((await texts('.rd-text p')).some((line) => line.startsWith('In June'))).toBe(true)
    expect(await texts('.eyebrow')).toEqual([expect.stringContaining('July 21, 2024')])
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
  })

  it('keeps a caption with its picture', { timeout: 120_000 }, async () => {
    const figure =
      '<figure><img src="/bed.jpg" width="300" height="200" alt="A bed"><figcaption>The first bed in June</figcaption></figure>'
    const page = await servePage(driven, dialectUrl, dialect.replace('<ul>', `${figure}<ul>`))
    await open(page)
    expect(await inView(own, { selector: '.rd-text img' })).toHaveLength(2)
    const [text] = await texts('.rd-text')
    expect(text?.split('The first bed in June')).toHaveLength(2)
  })

  it('hides a spoiler until it is asked for', { timeout: 120_000 }, async () => {
    const page = await servePage(driven, dialectUrl, dialect)
    await open(page)
    const unseen = () => inView(own, { selector: '.spoiler[data-unseen]' })
    expect(await unseen()).toHaveLength(1)
    await inView(own, { selector: '.spoiler', click: true })
    expect(await unseen()).toHaveLength(0)
  })

  it('offers the same mirror beside a link to Telegram', { timeout: 120_000 }, async () => {
    const page = await servePage(driven, dialectUrl, dialect)
    await open(page)
    const links = await inView(own, { selector: '.rd-text a[href]' })
    const addresses = links.map(({ attributes }) => attributes['href'])
    expect(addresses).toContain('https://t.me/garden_friends/12')
    expect(addresses).toContain('https://tg-me.com/garden_friends/12')
  })

  it('leads and is copied without parameters that track', { timeout: 120_000 }, async () => {
    const shown = 'https://seeds.example/list?utm_source=tg'
    const page = await servePage(
      driven,
      dialectUrl,
      dialect.replace('<p>Water ', `<p>The list: ${shown}. Water `),
    )
    await open(page)
    const links = await inView(own, { selector: '.rd-text a[href]' })
    const addresses = links.map(({ attributes }) => attributes['href'])
    expect(addresses).toContain('https://seeds.example/tomato?kind=red')
    const [text] = await texts('.rd-text')
    expect(text).toContain('The list: https://seeds.example/list. Water')
  })

  it('opens by itself where the reader chose so, and remembers the look', {
    timeout: 120_000,
  }, async () => {
    await setSettings(own, { reading: { openOn: ['tg-me.com'] } })
    const page = await servePage(driven, dialectUrl, dialect)
    await until(isOpen)
    await page.bringToFront()
    await inView(own, { selector: '[data-opens="settings"]', click: true })
    await until(async () => (await texts('.rd-pop')).length > 0)
    await inView(own, { selector: '.rd-pop input[name="font"]:not(:checked)', click: true })
    await inView(own, { selector: '.rd-pop input[name="measure"]:not(:checked)', click: true })
    await inView(own, { selector: '.rd-pop input[name="spacing"]:not(:checked)', click: true })
    await inView(own, { selector: '.rd-pop [aria-label="Larger text"]', click: true })
    const looks = async () => {
      const [view] = await inView(own, { selector: '[data-font="sans"]' })
      const { 'data-measure': measure, 'data-spacing': spacing, style } = view?.attributes ?? {}
      return JSON.stringify({ measure, spacing, style })
    }
    const chosen = JSON.stringify({
      measure: 'narrow',
      spacing: 'tight',
      style: '--rd-size: 20px;',
    })
    await until(async () => (await looks()) === chosen)
    await page.reload({ waitUntil: 'domcontentloaded' })
    await until(async () => (await looks()) === chosen)
    await setSettings(own, {})
  })

  it('prints the terms as footnotes, unless the reader wants none', {
    timeout: 120_000,
  }, async () => {
    const page = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await untilMarked(page)
    await open(page)
    await until(async () => (await texts('.rd-notes li')).length > 5)
    const width = async () => (await inView(own, { selector: '.rd-notes' }))[0]?.box.width
    expect(await width()).toBe(0)
    // Firefox's driver cannot show a page as it is printed.
    if (kind === 'chrome') {
      await page.emulateMediaType('print')
      expect(await width()).toBeGreaterThan(300)
    }
    await setReading(own, false)
    await setSettings(own, { reading: { termNotes: false } })
    await page.reload({ waitUntil: 'domcontentloaded' })
    await untilMarked(page)
    await open(page)
    await until(async () => (await texts('.rd-text cm-term')).length > 5)
    expect(await texts('.rd-notes li')).toEqual([])
    await setSettings(own, {})
  })

  it('says where there is no voice to read with', { timeout: 120_000 }, async () => {
    const page = await servePage(driven, dialectUrl, dialect)
    await open(page)
    await inView(own, { selector: '[aria-label="Read aloud"]', click: true })
    const voices = await page.evaluate(() => speechSynthesis.getVoices().length)
    await until(async () => (await texts('.rd-aloud')).length > 0)
    if (voices === 0)
      await until(async () => (await texts('.rd-aloud [role="alert"]')).length === 1)
  })
})
