import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, kinds, openWithExtension, servePage, until } from './support/browsers'
import { layouts, post, referencePage, referenceUrl, squeezed } from './support/reference'

const junk = [
  'Undefined variable',
  'Share with your friend',
  'DID YOU KNOW',
  'Should You Buy Bitcoin',
  'telegram from jp',
  'FROM USA',
  'Last Update',
]

function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText)
}

function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML)
}

function isSettled(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document.querySelector('cm-term') !== null &&
      !document.documentElement.hasAttribute('data-cm-hold'),
  )
}

describe.each(kinds)('the reference page in %s', (kind) => {
  let driven: Driven
  beforeAll(async () => {
    driven = await openWithExtension(kind)
  })
  afterAll(() => driven.close())

  it.each(layouts)('is cleaned: %s', async (layout) => {
    const page = await servePage(driven, referenceUrl, referencePage(layout))
    await until(() => isSettled(page))
    const text = await visibleText(page)
    const once = squeezed(text).split(squeezed(post)).length - 1
    expect(once).toBe(1)
    for (const sign of junk) expect(text).not.toContain(sign)
    await page.close()
  })

  it.each(layouts)('marks terms in whatever form: %s', async (layout) => {
    const page = await servePage(driven, referenceUrl, referencePage(layout))
    await until(() => isSettled(page))
    // Long posts are marked in slices: each form is waited for, and fails the test where it never comes.
    for (const form of [
      'computationally irreducible complexity',
      'нейронные сети',
      'большие языковые модели',
      'NN',
    ])
      await until(() =>
        page.evaluate(
          (wanted) =>
            [...document.querySelectorAll('cm-term[role]')].some(
              ({ textContent }) => textContent === wanted,
            ),
          form,
        ),
      )
    await page.close()
  })

  it.each(layouts)('is given back to the letter: %s', async (layout) => {
    const html = referencePage(layout)
    const plain = await servePage(driven, 'https://example.org/page', html)
    const untouched = await markup(plain)
    await plain.close()
    const page = await servePage(driven, referenceUrl, html)
    await until(() => isSettled(page))
    expect(await markup(page)).not.toBe(untouched)
    await setSitesOff(driven, ['tg-me.com'])
    await until(async () => (await page.$('cm-term')) === null)
    const back = await markup(page)
    await setSitesOff(driven, [])
    expect(back).toBe(untouched)
    await page.close()
  })
})

/** Switches sites off as the popup does: through the settings. */
async function setSitesOff(driven: Driven, sitesOff: string[]): Promise<void> {
  const own = await driven.openOwn('src/options/index.html')
  await own.evaluate(async (sites) => {
    const { storage } =
      (globalThis as unknown as { browser?: Api; chrome: Api }).browser ??
      (globalThis as unknown as { chrome: Api }).chrome
    await storage.local.set({ settings: { sitesOff: sites } })
  }, sitesOff)
  await own.close()
}

interface Api {
  storage: { local: { set(values: object): Promise<void> } }
}
