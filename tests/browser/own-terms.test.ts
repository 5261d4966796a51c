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
import { withApi } from './support/extension-api'
import { referencePage, referenceUrl } from './support/reference'

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((value) => {
    location.hash = value
  }, hash)
}

/** Types into a field of the open term form, found by its label. */
async function fill(page: Page, label: string, text: string, nth = 0): Promise<void> {
  const id = await page.evaluate(
    (name, place) =>
      [...document.querySelectorAll<HTMLLabelElement>('.form label.lab')].filter(
        (one) => one.textContent === name,
      )[place]?.htmlFor ?? '',
    label,
    nth,
  )
  const field = await page.$(`[id="${id}"]`)
  if (!field) throw new Error(`No field ${label}`)
  await field.evaluate((element) => {
    ;(element as HTMLInputElement).value = ''
    element.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await field.type(text)
}

async function save(page: Page): Promise<void> {
  await (await page.$('.form button[type=submit]'))?.click()
}

function rowTexts(page: Page): Promise<string[]> {
  return page.$$eval('.tbl tbody tr:not(.ed)', (rows) => rows.map((row) => row.textContent ?? ''))
}

async function search(page: Page, query: string): Promise<void> {
  const field = await page.$('input[type=search]')
  await field?.evaluate((element) => {
    ;(element as HTMLInputElement).value = ''
  })
  await field?.type(query || ' ')
}

describe.each(kinds)('own terms in %s', (kind) => {
  let driven: Driven
  let page: Page
  beforeAll(async () => {
    driven = await openWithExtension(kind)
    page = await driven.openOwn('src/options/index.html#glossary')
    await until(() => page.$('.tbl'))
  })
  afterAll(() => driven.close())

  it('are added, found by any form, deleted and brought back', async () => {
    await go(page, 'glossary/+')
    await until(() => page.$('.form'))
    await save(page)
    await until(() => page.$('.form [role=alert]'))
    await fill(page, 'Term', 'сказочная черепаха')
    await fill(page, 'Definition', 'Черепаха, которая ждёт Ахилла.')
    await save(page)
    await until(async () => (await page.$('.form')) === null)
    await search(page, 'сказочной черепахой')
    await until(async () => (await rowTexts(page)).some((text) => text.includes('Ахилла')))
    expect(await rowTexts(page)).toHaveLength(1)
    await (await page.$('.c-edit button'))?.click()
    await until(() => page.$('.form .danger'))
    await (await page.$('.form .danger'))?.click()
    await until(() => page.$('.done button'))
    await until(async () => (await rowTexts(page)).length === 0)
    await (await page.$('.done button'))?.click()
    await until(async () => (await rowTexts(page)).length === 1)
    await search(page, '')
  })

  it('take the place of a term of a pack, and pages see that at once', async () => {
    const post = await servePage(driven, referenceUrl, referencePage('cards.html'))
    await untilMarked(post)
    await page.bringToFront()
    await go(page, 'glossary/neural-network')
    await until(() => page.$('.form'))
    await fill(page, 'Term', 'десятков миллиардов')
    await save(page)
    await until(async () => (await page.$('.form')) === null)
    await post.bringToFront()
    const marked = () => post.$$eval('cm-term', (terms) => terms.map((term) => term.textContent))
    // The name that was given up is not marked any more, another name of the same term is instead.
    await until(async () => !(await marked()).includes('нейронные сети'))
    await until(async () => (await marked()).includes('neural networks'))
    await post.close()
    await page.bringToFront()
    await go(page, 'glossary/neural-network')
    await until(() => page.$('.form .danger'))
    await (await page.$('.form .danger'))?.click()
    await until(() => page.$('.done'))
    await search(page, 'нейронной сетью')
    await until(async () =>
      (await rowTexts(page)).some((text) => text.startsWith('нейронная сеть')),
    )
    await search(page, '')
  })

  it('are saved and taken back by message', async () => {
    const saved = await withApi(
      page,
      (api) =>
        api.runtime.sendMessage({
          name: 'glossary/own/save',
          request: { names: { en: 'flying tortoise' }, definition: { en: 'It flies.' } },
        }) as Promise<{ ok: boolean; answer: { term: string } }>,
      undefined,
    )
    expect(saved.ok).toBe(true)
    await search(page, 'flying')
    await until(async () => (await rowTexts(page)).some((text) => text.includes('It flies.')))
    await withApi(
      page,
      (api, term) => api.runtime.sendMessage({ name: 'glossary/own/remove', request: { term } }),
      saved.answer.term,
    )
    await until(async () => (await rowTexts(page)).length === 0)
    await search(page, '')
  })

  it('cannot be saved by message without a name', async () => {
    const reply = await withApi(
      page,
      (api) =>
        api.runtime.sendMessage({
          name: 'glossary/own/save',
          request: { names: { en: '  ' }, definition: {} },
        }),
      undefined,
    )
    expect(reply).toEqual({ ok: false, error: 'noName' })
  })

  it('keep what was typed while another section is looked at', async () => {
    await go(page, 'glossary/+')
    await until(() => page.$('.form'))
    await fill(page, 'Term', 'half a thought', 1)
    await go(page, 'sites')
    await until(() => page.$('.addrow'))
    await go(page, 'glossary/+')
    await until(() => page.$('.form'))
    expect(
      await page.$$eval('.form input.field', (fields) => fields.map(({ value }) => value)),
    ).toContain('half a thought')
    await (await page.$('.form .acts .btn:not(.primary)'))?.click()
    await until(async () => (await page.$('.form')) === null)
  })
})
