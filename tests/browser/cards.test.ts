import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Driven,
  kinds,
  openWithExtension,
  servePage,
  until,
  untilMarked,
} from './support/browsers'
import { referencePage, referenceUrl } from './support/reference'

/** A form in the text and the beginning of its card's definition. */
const wanted = [
  ['computationally irreducible complexity', 'computational-irreducibility'],
  ['нейронные сети', 'neural-network'],
  ['NN', 'neural-network'],
  ['большие языковые модели', 'large-language-model'],
] as const

/** Finds a marked term by its words and gives it a name that the test can ask for. */
async function termNamed(page: Page, form: string) {
  await page.evaluate((text) => {
    for (const term of document.querySelectorAll('cm-term[role]'))
      if (term.textContent === text) term.setAttribute('data-test', text)
  }, form)
  const term = await page.$(`[data-test="${form}"]`)
  if (!term) throw new Error(`${form} is not marked`)
  return term
}

function isOpen(page: Page, form: string): Promise<boolean> {
  return page.evaluate(
    (text) =>
      document.querySelector(`[data-test="${text}"]`)?.getAttribute('aria-expanded') === 'true',
    form,
  )
}

describe.each(kinds)('cards in %s', (kind) => {
  let driven: Driven
  let page: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    page = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await untilMarked(page)
  })
  afterAll(() => driven.close())

  it.each(wanted)('opens %s with the mouse, and Escape closes it', async (form) => {
    const term = await termNamed(page, form)
    await term.scrollIntoView()
    await term.hover()
    await until(() => isOpen(page, form))
    await page.keyboard.press('Escape')
    await until(async () => !(await isOpen(page, form)))
    await page.mouse.move(1, 1)
  })

  it.each(wanted)('opens %s with the keyboard and comes back to the term', async (form) => {
    const term = await termNamed(page, form)
    await term.focus()
    await page.keyboard.press('Enter')
    await until(() => isOpen(page, form))
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'CLEAR-MIRROR'))
    await page.keyboard.press('Escape')
    await until(() =>
      page.evaluate((text) => document.activeElement?.getAttribute('data-test') === text, form),
    )
    expect(await isOpen(page, form)).toBe(false)
  })

  it.each(wanted)('opens %s by touch', async (form) => {
    const term = await termNamed(page, form)
    await term.scrollIntoView()
    await term.tap()
    await until(() => isOpen(page, form))
    await page.keyboard.press('Escape')
    await until(async () => !(await isOpen(page, form)))
  })

  it('stays open while the pointer travels into it, and closes after the pointer has left both', async () => {
    const [form] = wanted[1]
    const term = await termNamed(page, form)
    await term.scrollIntoView()
    await term.hover()
    await until(() => isOpen(page, form))
    await page.mouse.move(1, 400)
    await until(async () => !(await isOpen(page, form)))
  })

  it('keeps a clicked card open when the pointer leaves', async () => {
    const [form] = wanted[0]
    const term = await termNamed(page, form)
    await term.click()
    await page.mouse.move(1, 1)
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(await isOpen(page, form)).toBe(true)
    await page.mouse.click(2, 2)
    await until(async () => !(await isOpen(page, form)))
  })
})
