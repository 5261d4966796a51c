import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseSettings } from '../../src/settings/schema'
import { decisionsOn } from '../../src/settings/site-decisions'
import {
  type Driven,
  kinds,
  openWithExtension,
  servePage,
  until,
  untilMarked,
} from './support/browsers'
import { askPage, pageState, setSettings, stored } from './support/own-page'
import { referencePage, referenceUrl } from './support/reference'

const otherPost = 'https://tg-me.com/levels_of_abstraction/20'

/** The reference page with two boxes that no verdict speaks against. */
const page19 = referencePage('cards.html').replace(
  '</main>',
  '<div class="chat-window" style="width:300px;height:80px"><b>Talk to us</b> about anything</div><p id="plain" style="height:40px">A line of the site itself</p></main>',
)

function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(
    (wanted) => document.querySelector(wanted)?.checkVisibility() ?? false,
    selector,
  )
}

function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML)
}

describe.each(kinds)('hiding what was missed in %s', (kind) => {
  let driven: Driven
  let own: Page
  let page: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    own = await driven.openOwn('src/options/index.html#sites')
  })
  afterAll(() => driven.close())
  beforeEach(() => setSettings(own, {}))
  afterEach(() => page.close())

  const open = async (url = referenceUrl, html = page19) => {
    page = await servePage(driven, url, html)
    await page.bringToFront()
    await untilMarked(page)
  }
  const rules = async () =>
    decisionsOn(parseSettings(await stored(own, 'settings')), 'tg-me.com').hidden
  const isInTools = () =>
    until(() => page.evaluate(() => document.activeElement?.tagName === 'CLEAR-MIRROR'))
  const pick = async () => {
    await askPage(own, 'page/pick', { pointed: false })
    await isInTools()
  }
  const isPreviewed = async () => (await page.$('[data-cm-hidden="preview"]')) !== null
  const clickOn = async (selector: string) => {
    const box = await page.evaluate((wanted) => {
      const element = document.querySelector(wanted)
      element?.scrollIntoView()
      const { right = 0, top = 0 } = element?.getBoundingClientRect() ?? {}
      return { x: right - 5, y: top + 5 }
    }, selector)
    await page.mouse.move(box.x, box.y)
    await page.mouse.click(box.x, box.y)
  }
  /** From the first control of the preview, «back», to the second, «hide». */
  const confirm = async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
  }

  it('works by mouse, for every page of the site, and is shown in review', async () => {
    await open()
    await pick()
    await clickOn('.chat-window')
    await until(isPreviewed)
    expect(await isSeen(page, '.chat-window')).toBe(false)
    await confirm()
    await until(async () => (await rules()).length === 1)
    expect(await rules()).toEqual([
      { selector: 'div.chat-window', text: '', words: 'Talk to us about anything' },
    ])
    await until(async () => !(await isPreviewed()))
    expect(await isSeen(page, '.chat-window')).toBe(false)
    await page.close()
    await open(otherPost)
    expect(await isSeen(page, '.chat-window')).toBe(false)
    const own_ = (await pageState(own))?.hidden.filter(({ reason }) => reason === 'reader')
    expect(own_?.map(({ firstWords }) => firstWords)).toEqual(['Talk to us about anything'])
  })

  it('works by keyboard alone, and is taken back from the review', async () => {
    await open()
    await pick()
    // Up to the whole of the site's part, down into its first column, and along to the last box.
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await until(isPreviewed)
    expect(await isSeen(page, '#plain')).toBe(false)
    await confirm()
    await until(async () => (await rules()).length === 1)
    await until(async () =>
      (await pageState(own))?.hidden.some(({ reason }) => reason === 'reader'),
    )
    const run = (await pageState(own))?.hidden.find(({ reason }) => reason === 'reader')
    await askPage(own, 'page/review', { on: true, run: run?.id })
    await isInTools()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until(async () => (await rules()).length === 0)
    await page.keyboard.press('Escape')
    await until(async () => (await pageState(own))?.reviewing === false)
    expect(await isSeen(page, '#plain')).toBe(true)
  })

  it('leaves with Escape, first the preview, then the choice, and nothing is changed', async () => {
    await open()
    await new Promise((resolve) => setTimeout(resolve, 500))
    const before = await markup(page)
    await pick()
    await clickOn('.chat-window')
    await until(isPreviewed)
    await page.keyboard.press('Escape')
    await until(async () => !(await isPreviewed()))
    await page.keyboard.press('Escape')
    await until(async () => (await markup(page)) === before)
    expect(await rules()).toEqual([])
  })

  it('hides the post itself where the reader insists', async () => {
    await open()
    await pick()
    await clickOn('.card')
    await until(isPreviewed)
    await confirm()
    await until(async () => (await rules()).length === 1)
    await until(async () => !(await isPreviewed()))
    await until(async () => !(await isSeen(page, '.card p')))
  })

  it('hides what comes later by the same rule before it is drawn', async () => {
    const rule = { selector: 'div.late-chat', text: '', words: '' }
    await setSettings(own, { form: 2, sites: { 'tg-me.com': { kept: [], hidden: [rule] } } })
    await open()
    const seen = await page.evaluate(async () => {
      const late = document.createElement('div')
      late.className = 'late-chat'
      late.textContent = 'Here I am'
      document.querySelector('main')?.append(late)
      await new Promise((resolve) => requestAnimationFrame(resolve))
      return late.checkVisibility()
    })
    expect(seen).toBe(false)
  })

  it('is seen, edited and deleted in the options, and then the page is as it was', async () => {
    await open()
    await new Promise((resolve) => setTimeout(resolve, 500))
    const before = await page.evaluate(() => document.body.outerHTML)
    const rule = { selector: 'div.chat-window', text: '', words: 'Talk to us' }
    await setSettings(own, { form: 2, sites: { 'tg-me.com': { kept: [], hidden: [rule] } } })
    await until(async () => !(await isSeen(page, '.chat-window')))
    await own.bringToFront()
    const field = await own.waitForSelector('form.row input.field')
    await field?.focus()
    await own.keyboard.type(' > b')
    await own.keyboard.press('Enter')
    await until(async () => (await rules())[0]?.selector === 'div.chat-window > b')
    await until(
      async () => (await isSeen(page, '.chat-window')) && !(await isSeen(page, '.chat-window b')),
    )
    await own.evaluate(() => document.querySelector<HTMLElement>('form.row .acts button')?.click())
    await until(async () => (await rules()).length === 0)
    await until(async () => isSeen(page, '.chat-window b'))
    await until(async () => (await page.evaluate(() => document.body.outerHTML)) === before)
  })
})
