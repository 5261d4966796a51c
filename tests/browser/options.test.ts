import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../manifest.json' with { type: 'json' }
import { axeFaults } from './support/accessibility'
import { type Driven, kinds, openWithExtension, until } from './support/browsers'
import { withApi } from './support/extension-api'

const sections = ['general', 'sites', 'glossary', 'appearance', 'keyboard', 'privacy']
const titles = {
  en: ['General', 'Sites', 'Glossary', 'Appearance', 'Keyboard', 'Privacy & about'],
  ru: ['Основные', 'Сайты', 'Глоссарий', 'Внешний вид', 'Клавиатура', 'Приватность и сведения'],
}

function title(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('h1')?.textContent ?? '')
}

async function open(page: Page, section: string): Promise<void> {
  await page.evaluate((name) => {
    location.hash = name
  }, section)
  await until(async () => (await title(page)) === titles.en[sections.indexOf(section)])
}

async function settings(page: Page): Promise<Record<string, unknown>> {
  const stored = await withApi(page, (api) => api.storage.local.get('settings'), undefined)
  return (stored['settings'] ?? {}) as Record<string, unknown>
}

describe.each(kinds)('options in %s', (kind) => {
  let driven: Driven
  let page: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    page = await driven.openOwn('src/options/index.html')
    await until(() => page.$('h1'))
  })
  afterAll(() => driven.close())

  it.each(['light', 'dark', 'sepia'])(
    'have no section that axe-core objects to: %s',
    async (theme) => {
      await withApi(
        page,
        (api, chosen) => api.storage.local.set({ settings: { theme: chosen } }),
        theme,
      )
      await until(() =>
        page.evaluate((chosen) => document.documentElement.dataset['theme'] === chosen, theme),
      )
      for (const section of sections) {
        await open(page, section)
        await until(() => page.evaluate(() => !document.querySelector('[aria-busy]')))
        expect([section, await axeFaults(page)]).toEqual([section, []])
      }
    },
  )

  it.each([1440, 760, 320])('fit into a window of %d px, in both directions', async (width) => {
    await page.setViewport({ width, height: 800 })
    for (const section of sections)
      for (const direction of ['ltr', 'rtl']) {
        await open(page, section)
        const overflow = await page.evaluate((dir) => {
          document.documentElement.dir = dir
          return document.documentElement.scrollWidth - innerWidth
        }, direction)
        expect([section, direction, Math.max(0, overflow)]).toEqual([section, direction, 0])
      }
    await page.evaluate(() => document.documentElement.removeAttribute('dir'))
    await page.setViewport({ width: 1280, height: 800 })
  })

  it('open each section from the keyboard', async () => {
    await open(page, 'general')
    for (const [index, section] of sections.entries()) {
      const link = await page.$(`nav a[href="#${section}"]`)
      await link?.focus()
      await page.keyboard.press('Enter')
      await until(async () => (await title(page)) === titles.en[index])
      expect(
        await page.evaluate(() => document.querySelector('nav [aria-current]')?.textContent),
      ).toBe(titles.en[index])
    }
  })

  it('save a switch at once and show what another page saved', async () => {
    await open(page, 'general')
    const automatic = await page.$('input[role=switch]')
    await automatic?.focus()
    await page.keyboard.press(' ')
    await until(async () => (await settings(page))['automatic'] === false)
    await withApi(
      page,
      (api) => api.storage.local.set({ settings: { automatic: true } }),
      undefined,
    )
    await until(() =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked),
    )
  })

  it('change their language at once', async () => {
    for (const language of ['ru', 'en'] as const) {
      await withApi(
        page,
        (api, interfaceLanguage) => api.storage.local.set({ settings: { interfaceLanguage } }),
        language,
      )
      await until(() => page.evaluate((lang) => document.documentElement.lang === lang, language))
      const names = await page.$$eval('nav a', (links) => links.map((link) => link.textContent))
      expect(names).toEqual(titles[language])
    }
  })

  it('refuse a number out of range and keep the last good one', async () => {
    await open(page, 'general')
    const enter = async (text: string) => {
      const field = await page.$('.num-field')
      await field?.click({ count: 3 })
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
    await enter('7')
    const saved = async () =>
      ((await settings(page))['contents'] as { minimumParagraphs: number }).minimumParagraphs
    await until(async () => (await saved()) === 7)
    await enter('99')
    await until(() => page.$('.wrong[role=alert]'))
    expect(await saved()).toBe(7)
    await enter('4')
    await until(async () => (await saved()) === 4 && (await page.$('.wrong')) === null)
  })

  it('switch a family of mirrors off and on', async () => {
    await open(page, 'sites')
    const off = async () => ((await settings(page))['sitesOff'] ?? []) as string[]
    const family = () => page.$('input[role=switch][aria-label*="tg-me"]')
    await (await family())?.click()
    await until(async () => (await off()).includes('www.tgoop.com'))
    await (await family())?.click()
    await until(async () => (await off()).length === 0)
  })

  it.each([
    ['*.example.org', 'asterisk'],
    ['no address', 'address of a site'],
    ['https://t.me/durov', 'Telegram itself'],
  ])('refuse %s as a site and say why', async (entry, reason) => {
    await open(page, 'sites')
    await page.$eval('.addrow input', (input) => {
      ;(input as HTMLInputElement).value = ''
    })
    await (await page.$('.addrow input'))?.type(entry)
    await page.keyboard.press('Enter')
    await until(() =>
      page.evaluate(
        (words) => document.querySelector('.addrow [role=alert]')?.textContent?.includes(words),
        reason,
      ),
    )
  })

  it('list the commands with their keys', async () => {
    await open(page, 'keyboard')
    const commands = () => page.$eval('.rows', (rows) => rows.textContent ?? '')
    await until(async () => (await commands()).includes('Clean the page, or show it as it was'))
    expect(await commands()).toContain('Show or hide what was hidden')
    // Firefox does not tell of the command for the button itself.
    if (kind === 'chrome')
      expect(await commands()).toContain('Open the window of the toolbar button')
    expect(await commands()).not.toContain('_')
    const keys = await page.$$eval('.rows .kb', (rows) => rows.map((row) => row.textContent))
    const suggested = Object.values(manifest.commands).flatMap((command) =>
      'suggested_key' in command ? [command.suggested_key.default.replaceAll('+', '')] : [],
    )
    // Browsers leave out suggestions that are keys of their own.
    expect(suggested).toHaveLength(3)
    expect(keys).toEqual(expect.arrayContaining(suggested))
  })

  it('count the posts whose places are kept, a bounded number, and forget them', async () => {
    const most = 300
    const kept = Array.from({ length: most }, (_, i) => ({ post: `p/${i}`, line: 1, label: 'A' }))
    await withApi(page, (api, places) => api.storage.local.set({ 'reading-places': places }), kept)
    const places = async () => {
      const stored = await withApi(page, (api) => api.storage.local.get('reading-places'), null)
      return (stored['reading-places'] ?? []) as { post: string }[]
    }
    const request = { post: 'p/new', place: { line: 2, label: 'B' } }
    await withApi(
      page,
      (api, left) => api.runtime.sendMessage({ name: 'contents/leave', request: left }),
      request,
    )
    expect((await places()).map(({ post }) => post)).toEqual([
      'p/new',
      ...kept.slice(0, most - 1).map(({ post }) => post),
    ])
    await open(page, 'privacy')
    await open(page, 'general')
    await until(() => page.$('::-p-xpath(//button[normalize-space()="Forget all"])'))
    await (await page.$('::-p-xpath(//button[normalize-space()="Forget all"])'))?.click()
    await until(async () => (await places()).length === 0)
    await until(async () => !(await page.$('::-p-xpath(//button[normalize-space()="Forget all"])')))
  })

  it('ask before erasing, and then erase', async () => {
    await open(page, 'privacy')
    await withApi(page, (api) => api.storage.local.set({ settings: { theme: 'dark' } }), undefined)
    await (await page.$('.btn.danger'))?.click()
    await until(() => page.$('.question'))
    await (await page.$('.question .btn:not(.danger)'))?.click()
    await until(async () => (await page.$('.question')) === null)
    expect((await settings(page))['theme']).toBe('dark')
    await (await page.$('.btn.danger'))?.click()
    await until(() => page.$('.question'))
    await (await page.$('.question .btn.danger'))?.click()
    await until(() => page.$('.done'))
    expect(await settings(page)).toEqual({})
  })
})
