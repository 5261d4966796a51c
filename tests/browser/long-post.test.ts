import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Driven, kinds, openWithExtension, servePage, until } from './support/browsers'
import { setSettings } from './support/own-page'
import { referenceUrl } from './support/reference'

/** A post of some 100 kB, made of sentences that differ, with terms in all its paragraphs. */
function longPage(): string {
  const terms = ['нейронная сеть', 'энтропия', 'фазовый переход', 'обратное распространение ошибки']
  const paragraphs = Array.from({ length: 400 }, (_, index) => {
    const term = terms[index % terms.length]
    const words = Array.from({ length: 24 }, (__, at) => `слово${index}и${at}`).join(' ')
    return `<p>Вот ${term} номер ${index}. ${words}.</p>`
  })
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Post</title>
    <main><div class="card-body">${paragraphs.join('')}</div></main></html>`
}

describe.each(kinds)('a long post in %s', (kind) => {
  let driven: Driven
  beforeAll(async () => {
    driven = await openWithExtension(kind)
  })
  afterAll(() => driven.close())

  it('is marked to its end and given back to the letter', async () => {
    const own = await driven.openOwn('src/options/index.html')
    await setSettings(own, { glossary: { on: false }, contents: { on: false } })
    const html = longPage()
    expect(html.length).toBeGreaterThan(100_000)
    const page = await servePage(driven, referenceUrl, html)
    await until(() => page.evaluate(() => !document.documentElement.hasAttribute('data-cm-hold')))
    const markup = () => page.evaluate(() => document.querySelector('main')?.outerHTML)
    const before = await markup()
    await setSettings(own, { contents: { on: false } })
    await until(() => page.evaluate(() => document.querySelectorAll('cm-term').length >= 400))
    await setSettings(own, { glossary: { on: false }, contents: { on: false } })
    await until(async () => (await markup()) === before)
    await page.close()
  })
})
