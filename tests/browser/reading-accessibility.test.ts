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
import { buildWithOpenRoots } from './support/open-roots'
import { setReading, setSettings } from './support/reading'
import { referencePage, referenceUrl } from './support/reference'

const view = 'clear-mirror[data-reading]'

/** Language of the interface, theme and width of the window in px. */
const looks = [
  ['en', 'light', 1280],
  ['ru', 'dark', 390],
  ['en', 'sepia', 320],
] as const

/** Least width of a window where the contents stand beside the text, in px. */
const besideText = 1100

/** What each panel is opened by, and what shows that it is open. */
const panels = {
  settings: ['[data-opens="settings"]', '.rd-pop'],
  take: ['[data-opens="take"]', '.rd-pop'],
  card: ['.rd-text cm-term[role="button"]', '[data-slot="card"]'],
} as const

describe.each(kinds)('the reading view and its panels in %s', (kind) => {
  const build = buildWithOpenRoots(kind)
  let driven: Driven
  let own: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind, undefined, build.folder)
    own = await driven.openOwn('src/options/index.html')
  })
  afterAll(async () => {
    await driven?.close()
    build.remove()
  })

  const has = (page: Page, selector: string) =>
    page.evaluate(
      (host, inside) =>
        (document.querySelector(host)?.shadowRoot?.querySelector(inside) ?? null) !== null,
      view,
      selector,
    )
  const click = (page: Page, selector: string) =>
    page.evaluate(
      (host, inside) =>
        document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(inside)?.click(),
      view,
      selector,
    )
  const open = async (interfaceLanguage: string, theme: string, width: number) => {
    await setSettings(own, { interfaceLanguage, reading: { theme } })
    const page = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await page.setViewport({ width, height: 800 })
    await untilMarked(page)
    await page.bringToFront()
    await setReading(own, true)
    await until(() => has(page, '.rd-text cm-term[role="button"]'))
    return page
  }

  it.each(looks)('have no fault that axe-core finds: %s, %s, %i wide', async (...look) => {
    const page = await open(...look)
    const faults: string[] = []
    const check = async (what: string) => {
      for (const fault of await axeFaults(page, view)) faults.push(`${what}: ${fault}`)
    }
    await check('text')
    for (const [name, [opener, panel]] of Object.entries(panels)) {
      await click(page, opener)
      await until(() => has(page, panel))
      await check(name)
      await page.keyboard.press('Escape')
      await until(async () => !(await has(page, panel)))
    }
    if (look[2] < besideText) {
      await click(page, '.rd-where button')
      await until(() => has(page, '[data-slot="list"]'))
      await check('contents')
    }
    expect(faults).toEqual([])
    await page.close()
  })

  it.each([
    ['a card', 1280, ...panels.card],
    ['a card in a sheet', 390, ...panels.card],
    ['the contents', 390, '.rd-where button', '[data-slot="list"]'],
  ])('are left with Escape before the view is: %s', async (_, width, opener, panel) => {
    const page = await open('en', 'light', width)
    await until(() => has(page, opener))
    await click(page, opener)
    await until(() => has(page, panel))
    await page.keyboard.press('Escape')
    await until(async () => !(await has(page, panel)))
    expect(await has(page, '.rd-text')).toBe(true)
    await page.keyboard.press('Escape')
    await until(async () => !(await has(page, '.rd-text')))
    await page.close()
  })

  it('have no button that does nothing: the contents cannot be folded', async () => {
    const page = await open('en', 'light', 1280)
    await until(() => has(page, '.rd-toc .toc'))
    expect(await has(page, '.rd-toc .panel-head button')).toBe(false)
    await page.close()
  })
})
