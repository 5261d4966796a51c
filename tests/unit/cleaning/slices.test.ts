// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { analyse, analyseInSlices, isSameOutcome, reasons } from '../../../src/cleaning'
import { address, load } from './support'

const options = { hide: new Set(reasons), kept: new Set<string>() }
const lines = (what: string, count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${what} ${i}: слов хватит на строку письма.</p>`)
const longPage = (what = 'Строка') => {
  const post = lines(what, 900).join('')
  return `<div>${post}</div><p>Create:</p><div>${post}</div><p>Share with your friend now: tg-me.com/somechannel/7</p>`
}
const look = () => analyseInSlices(document, address, options, null)
const lookAtOnce = () => analyse(document, address, options, null)

describe('a long page that is looked at in slices', () => {
  it('is judged as at a stroke', async () => {
    load(longPage())
    const found = await look()
    expect(found.plan.hidden.length).toBeGreaterThan(0)
    expect(isSameOutcome(found, lookAtOnce())).toBe(true)
  })

  it.each([
    ['behind what is read', () => document.body.append('Ещё одна новая строка на странице.')],
    ['before what is read', () => document.body.prepend('Ещё одна новая строка на странице.')],
    ['all of it', () => load(longPage('Запись'))],
    ['a word of it', () => document.querySelector('p')?.firstChild?.replaceWith('Совсем другое.')],
  ])('and is changed meanwhile, %s, is judged as it is then', async (_, change) => {
    load(longPage())
    const looking = look()
    change()
    const found = await looking
    expect(isSameOutcome(found, lookAtOnce())).toBe(true)
    const read = found.page.blocks.map(({ text }) => text)
    expect(read).toEqual(lookAtOnce().page.blocks.map(({ text }) => text))
  })

  it('has no body', async () => {
    document.body.remove()
    expect((await look()).page.blocks).toEqual([])
  })
})
