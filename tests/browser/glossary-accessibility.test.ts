import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from './support/accessibility'
import {
  type Driven,
  kinds,
  openWithExtension,
  servePage,
  until,
  untilMarked,
} from './support/browsers'
import { holdOwnTerms } from './support/held-terms'
import { counts, importFile, importMessage, temporaryFiles } from './support/importing'
import { kill } from './support/killing'
import { buildWithOpenRoots, drawn } from './support/open-roots'
import { setSettings } from './support/own-page'
import { referencePage, referenceUrl } from './support/reference'
import { askFor, select } from './support/selecting'

/** Language of the interface, theme and width of the window in px. */
const looks = [
  ['en', 'light', 1280],
  ['ru', 'dark', 390],
  ['en', 'sepia', 320],
] as const
type Look = [language: string, theme: string, width: number]

/** Least width of a window where the list of terms stands beside the post, in px. */
const besidePost = 1100

const plainUrl = 'https://tg-me.com/'
const plainPage = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>About</title>
  <main><h1>About entropy</h1><p>They study neural networks, and nobody knows what a quorblax is.</p></main></html>`

const files = temporaryFiles()
afterAll(() => files.remove())

/** Two terms that are good, one without a name and one whose source leads nowhere. */
const table =
  'term,definition,source\ntea chaos,Milk first,\nсонная черепаха,Черепаха,\n,nobody,\nbad,x,javascript:x\n'

describe.each(kinds)('the glossary is for everyone in %s', (kind) => {
  const build = buildWithOpenRoots(kind)
  let driven: Driven
  let own: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind, undefined, build.folder)
    own = await driven.openOwn('src/options/index.html#glossary')
    await until(() => own.$('.tbl'))
  })
  afterAll(async () => {
    await driven?.close()
    build.remove()
  })
  let shown: Page | undefined
  // What is left open by a test that fails would be found by the next.
  afterEach(() => shown?.close().catch(() => {}))

  const gone = (page: Page, selector: string) =>
    until(async () => (await page.$(`clear-mirror >>> ${selector}`)) === null)
  /** Presses what the extension drew, wherever it stands. */
  const press = async (page: Page, selector: string) =>
    (await drawn(page, selector)).evaluate((control) => (control as HTMLElement).click())
  const open = async ([language, theme, width]: Look, url = referenceUrl) => {
    await setSettings(own, { interfaceLanguage: language, theme })
    const html = url === plainUrl ? plainPage : referencePage('cards.html')
    const page = await servePage(driven, url, html)
    shown = page
    await page.setViewport({ width, height: 800 })
    await page.bringToFront()
    return page
  }
  /** Opens a term's card. While the page settles its marks may be made anew, and a press be lost with the old. */
  const openTerm = (page: Page, words: string) =>
    until(async () => {
      if (await page.$('clear-mirror >>> .card')) return true
      await page.evaluate((wanted) => {
        const terms = document.querySelectorAll<HTMLElement>('cm-term[role="button"]')
        ;[...terms].find(({ textContent }) => textContent === wanted)?.click()
      }, words)
      return false
    })
  /** Buttons of the card that stand out of the window at its sides. */
  const cutOff = async (page: Page) => {
    const buttons = await page.$$('clear-mirror >>> .card button')
    const labels = await Promise.all(
      buttons.map((button) =>
        button.evaluate((one) => {
          const { left, right } = one.getBoundingClientRect()
          return left < 0 || right > innerWidth ? (one.ariaLabel ?? one.textContent) : null
        }),
      ),
    )
    return labels.filter((label) => label !== null)
  }
  /** Collects what is found, with what was looked at. */
  const collect = () => {
    const faults: string[] = []
    const check = async (what: string, page: Page, part?: string) => {
      for (const fault of await axeFaults(page, part)) faults.push(`${what}: ${fault}`)
    }
    return { faults, check }
  }

  it.each(looks)(
    'has no fault that axe-core finds: a card, a related term in it, the terms: %s, %s, %i wide',
    async (...look) => {
      const page = await open(look)
      const { faults, check } = collect()
      await openTerm(page, 'начальных условиях')
      await press(page, '[data-slot="card"] dd button.link')
      // The way back is drawn with the related term's own card.
      await drawn(page, '[data-slot="card"] .card-foot')
      await until(
        async () => (await page.$$('clear-mirror >>> .card-controls button')).length === 3,
      )
      await check('related', page, 'clear-mirror')
      expect(await cutOff(page)).toEqual([])
      await press(page, '[data-slot="card"] .card-controls button')
      await until(
        async () => (await page.$$('clear-mirror >>> .card-controls button')).length === 2,
      )
      await check('back', page, 'clear-mirror')
      await page.keyboard.press('Escape')
      await gone(page, '.card')
      await press(page, '[data-slot="terms"] button')
      const isRail = look[2] >= besidePost
      await drawn(page, isRail ? '.terms .toc .go' : '[data-slot="term-list"] .go')
      await check('terms', page, 'clear-mirror')
      expect(faults).toEqual([])
    },
  )

  it.each(looks)(
    'has no fault while a card is late and then fails: %s, %s, %i wide',
    async (...look) => {
      const page = await open(look)
      const { faults, check } = collect()
      await untilMarked(page)
      const letGo = await holdOwnTerms(own)
      try {
        await kill(driven)
        await openTerm(page, 'начальных условиях')
        await drawn(page, '.card .def[role="status"]')
        await check('late', page, 'clear-mirror')
        await drawn(page, '.card .def[role="alert"]')
        await check('failed', page, 'clear-mirror')
      } finally {
        await letGo()
      }
      await press(page, '.card > .btn')
      await drawn(page, '.card h2')
      expect(faults).toEqual([])
    },
  )

  it.each(looks)(
    'has no fault in what is done with a selection: %s, %s, %i wide',
    async (...look) => {
      const page = await open(look, plainUrl)
      const { faults, check } = collect()
      await select(page, 'p', 'neural networks')
      await askFor(own, plainUrl, 'look-up')
      await drawn(page, '.card .card-foot')
      await check('found', page, 'clear-mirror')
      await select(page, 'p', 'quorblax')
      await askFor(own, plainUrl, 'look-up')
      await press(page, '.card .card-foot button:only-child')
      await drawn(page, '.add-form')
      await check('form', page, 'clear-mirror')
      const name = await drawn(page, '.add-form input[lang="en"]')
      await name.click({ count: 3 })
      await page.keyboard.press('Delete')
      await press(page, '.add-form [type="submit"]')
      await drawn(page, '.add-form [role="alert"]')
      await check('form that is wrong', page, 'clear-mirror')
      await page.keyboard.type('quorblax')
      await press(page, '.add-form [type="submit"]')
      await drawn(page, '.bar-note')
      await check('saved', page, 'clear-mirror')
      await press(page, '.bar-note button')
      await until(async () => (await page.$('clear-mirror')) === null)
      expect(faults).toEqual([])
    },
  )

  it.each(looks)(
    'has no fault in the forms and the import of the options: %s, %s, %i wide',
    async (...look) => {
      const [interfaceLanguage, theme, width] = look
      await setSettings(own, { interfaceLanguage, theme })
      await own.setViewport({ width, height: 800 })
      await own.bringToFront()
      await until(() =>
        own.evaluate(
          (lang, chosen) =>
            document.documentElement.lang === lang &&
            document.documentElement.dataset['theme'] === chosen,
          interfaceLanguage,
          theme,
        ),
      )
      const { faults, check } = collect()
      const go = (hash: string) => own.evaluate((to) => location.assign(`#${to}`), hash)
      const submit = () => own.$eval('.form', (form) => (form as HTMLFormElement).requestSubmit())
      const cancel = async () => {
        await own.$eval('.form .acts .btn:not(.primary, .danger)', (one) =>
          (one as HTMLElement).click(),
        )
        await until(async () => (await own.$('.form')) === null)
      }
      await go('glossary/+')
      await until(() => own.$('.form'))
      await check('form', own)
      await submit()
      await until(() => own.$('.form [role="alert"]'))
      await check('form that is wrong', own)
      await cancel()
      await go('glossary/neural-network')
      await until(() => own.$('.ed .form'))
      await check('form of a term', own)
      await cancel()
      await importFile(own, files.with('table.csv', table))
      await until(async () => (await counts(own)).length > 0)
      await check('import', own)
      await own.$eval('.import summary', (summary) => (summary as HTMLElement).click())
      await until(() => own.$('.import details[open] li'))
      await check('import with what was refused', own)
      await importFile(own, files.with('broken.json', '{"terms": ['))
      await until(async () => (await importMessage(own)).includes('broken.json'))
      await check('refused file', own)
      expect(faults).toEqual([])
    },
  )

  it('a card that is long leaves the contents beside the post their room', async () => {
    const glossary = { definitionLanguage: 'both' }
    await setSettings(own, { interfaceLanguage: 'en', glossary })
    const page = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await page.setViewport({ width: 1280, height: 800 })
    await page.bringToFront()
    await openTerm(page, 'computationally irreducible complexity')
    await drawn(page, '.card .card-foot')
    const box = async (selector: string) =>
      (await drawn(page, selector)).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return { top, bottom }
      })
    expect((await box('.panel .toc')).top).toBeGreaterThanOrEqual(
      (await box('.panel .panel-head')).bottom,
    )
    expect((await box('.terms')).top).toBeGreaterThan((await box('.panel .panel-head')).bottom)
    expect((await box('[data-slot="card"]')).bottom).toBeLessThanOrEqual(800)
    await page.close()
  })
})
