import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './support/accessibility'
import {
  type Driven,
  kinds,
  openWithExtension,
  servePage,
  until,
  untilMarked,
} from './support/browsers'
import { nestedPage, parts } from './support/long-post'
import { buildWithOpenRoots, drawn } from './support/open-roots'
import { setSettings } from './support/reading'
import { referencePage, referenceUrl } from './support/reference'

/** Everything a selector finds in what the extension drew, as a reader of it would know it. */
function shown(page: Page, selector: string) {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('clear-mirror')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [])].map((element) => ({
          text: element.textContent ?? '',
          title: element.title,
          current: element.getAttribute('aria-current'),
          expanded: element.getAttribute('aria-expanded'),
          label: element.getAttribute('aria-label'),
          focused: shadowRoot?.activeElement === element,
        })),
      ),
    selector,
  )
}

const titles = async (page: Page) => (await shown(page, '.toc .go')).map(({ title }) => title)
const currentTitle = async (page: Page) =>
  (await shown(page, '.toc .go[aria-current]'))[0]?.title ?? null

const steps = [1, 2, 3, 4].map((step) => `Шаг ${step}`)

/** The last of the buttons over the contents; the one before opens the reading view. */
const foldButton = '.panel-head .icon-btn:last-child'

/** Wide enough for the contents to stand beside the post. */
const wide = { width: 1280, height: 900 }
/** Heights of windows on small laptops, in px. */
const lowHeights = [600, 700]
/** The card's border and outline below its foot, in px. */
const mostBelowFoot = 4

async function openWide(driven: Driven, html: string): Promise<Page> {
  const page = await servePage(driven, referenceUrl, html)
  await page.setViewport(wide)
  return page
}

async function openNested(driven: Driven): Promise<Page> {
  const page = await openWide(driven, nestedPage())
  await page.bringToFront()
  await until(async () => (await titles(page)).length > 0)
  return page
}

describe.each(kinds)('contents in %s', (kind) => {
  const build = buildWithOpenRoots(kind)
  let driven: Driven
  beforeAll(async () => {
    driven = await openWithExtension(kind, undefined, build.folder)
  })
  afterAll(async () => {
    await driven?.close()
    build.remove()
  })

  it('fold what is nested, and open the part that is being read', async () => {
    const page = await openNested(driven)
    const begins = (await titles(page)).map((title) => title.split('.')[0])
    expect(begins).toEqual([parts[0], ...steps, ...parts.slice(1)])
    await (await drawn(page, '.toc .fold')).click()
    await until(async () => (await titles(page)).length === parts.length)
    expect((await shown(page, '.toc .fold'))[0]).toMatchObject({ expanded: 'false' })
    await page.close()
  })

  it('are walked by the arrow keys, folded by them, and left by Enter for the text', async () => {
    const page = await openNested(driven)
    await (await drawn(page, '.toc .go')).focus()
    await page.keyboard.press('ArrowLeft')
    await until(async () => (await titles(page)).length === parts.length)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await until(async () => (await shown(page, '.toc .go'))[2]?.focused)
    await page.keyboard.press('ArrowRight')
    await until(async () => (await titles(page)).length === parts.length + 4)
    await page.keyboard.press('End')
    await until(async () => (await shown(page, '.toc .go')).at(-1)?.focused)
    await page.keyboard.press('Enter')
    await until(async () => (await currentTitle(page)) === parts[3])
    const focused = await page.evaluate(() => document.activeElement?.tagName)
    expect(focused).not.toBe('CLEAR-MIRROR')
    await page.close()
  })

  it('copy a link that finds the section without the extension', async () => {
    if (kind === 'chrome')
      await driven.browser
        .defaultBrowserContext()
        .overridePermissions('https://tg-me.com', ['clipboard-sanitized-write'])
    const page = await openNested(driven)
    await (await drawn(page, '.toc .go')).hover()
    await (await drawn(page, '.toc .copy')).click()
    await until(async () => (await shown(page, '.toc .copy.answered')).length === 1)
    expect((await shown(page, '.toc .copy.answered'))[0]?.label).toBe('Link copied')
    await page.focus('textarea')
    await page.keyboard.down('Control')
    await page.keyboard.press('v')
    await page.keyboard.up('Control')
    const pasted = () => page.$eval('textarea', (field) => field.value)
    await until(async () => (await pasted()) !== '')
    expect(await pasted()).toBe(`${referenceUrl}#:~:text=${encodeURIComponent(parts[0] ?? '')}`)
    await page.close()
  })

  it('count the terms of each section', async () => {
    const page = await openWide(driven, referencePage('widget.html'))
    await until(async () => (await shown(page, '.toc .count')).length > 3)
    const counts = (await shown(page, '.toc .count')).map(({ text }) => Number.parseInt(text, 10))
    const marked = await page.$$eval('cm-term[role="button"]', (terms) => terms.length)
    const inTitle = await page.evaluate(
      () =>
        document.querySelectorAll('b cm-term[role="button"], strong cm-term[role="button"]').length,
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(marked - inTitle)
    await page.close()
  })

  it('are left by a strip after the post, which the page can do without', async () => {
    const page = await openWide(driven, referencePage('widget.html'))
    await until(async () => (await shown(page, '.strip a')).length === 3)
    const ways = await page.evaluate(() =>
      [...document.querySelectorAll('clear-mirror')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll<HTMLAnchorElement>('.strip a') ?? [])].map(
          ({ href }) => href,
        ),
      ),
    )
    expect(ways).toEqual([
      referenceUrl.replace('/19', '/18'),
      'https://t.me/levels_of_abstraction/19',
      referenceUrl.replace('/19', '/20'),
    ])
    await page.close()
  })

  it('have the theme the reader chose down to their scrollbars, and the page its own in the strip', async () => {
    const own = await driven.openOwn('src/options/index.html')
    await setSettings(own, { theme: 'dark' })
    const page = await openWide(driven, referencePage('widget.html'))
    await drawn(page, '.strip a')
    await drawn(page, '.toc .go')
    const schemes = await page.evaluate(() =>
      [...document.querySelectorAll('clear-mirror')].map((host) => {
        const root = host.shadowRoot?.querySelector('.root')
        return [host.hasAttribute('data-strip'), root && getComputedStyle(root).colorScheme]
      }),
    )
    expect(schemes).toContainEqual([true, 'light'])
    expect(schemes).toContainEqual([false, 'dark'])
    expect(schemes).not.toContainEqual([true, 'dark'])
    await setSettings(own, {})
    await own.close()
    await page.close()
  })

  it.each([
    ['beside the post', 1280, false],
    ['folded', 1280, true],
    ['in the bar and its sheet', 390, false],
  ])('have nothing to fault for axe: %s', async (_, width, folded) => {
    const shownPage = await openNested(driven)
    await shownPage.setViewport({ width, height: 800 })
    if (folded) await (await drawn(shownPage, foldButton)).click()
    if (width < 700) await (await drawn(shownPage, '.where')).click()
    await drawn(shownPage, folded ? '.tab button' : '.toc .go')
    expect(await axeFaults(shownPage, 'clear-mirror')).toEqual([])
    if (folded) {
      await (await drawn(shownPage, '.tab button')).click()
      await drawn(shownPage, foldButton)
    }
    await shownPage.close()
  })

  it.each(lowHeights)(
    'keep their end, and a card beside them its own, %i px high',
    async (height) => {
      const page = await servePage(driven, referenceUrl, referencePage('cards.html'))
      await page.setViewport({ ...wide, height })
      await page.bringToFront()
      await untilMarked(page)
      await page.focus('cm-term[role="button"]')
      await page.keyboard.press('Enter')
      const bottomOf = async (selector: string) => {
        const box = await (await drawn(page, selector)).boundingBox()
        return box ? box.y + box.height : Number.NaN
      }
      const foot = await bottomOf('.rail .card-foot')
      const card = await bottomOf('.rail .card')
      expect(foot).toBeLessThanOrEqual(card)
      // Nothing of the card's text shows below it.
      expect(foot).toBeGreaterThan(card - mostBelowFoot)
      expect(foot).toBeLessThan(height)
      expect(await bottomOf('.rail .panel-foot')).toBeLessThanOrEqual(
        await bottomOf('.rail .panel'),
      )
      await page.close()
    },
  )
})
