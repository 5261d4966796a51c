// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { reasons } from '../../../src/cleaning'
import { exactCopies } from '../../../src/cleaning/duplicates/exact-copies'
import { foldCopies } from '../../../src/cleaning/duplicates/fold-copies'
import { makePlan } from '../../../src/cleaning/make-plan'
import { readPage } from '../../../src/page/read'
import { clean, load } from './support'

const lines = Array.from(
  { length: 12 },
  (_, i) => `Строка ${i} поста о том, как устроена память и почему она подводит нас на экзамене.`,
)
const post = lines.map((line) => `<p>${line}</p>`).join('')
const address = { site: 'tg-me', host: 'tg-me.com', kind: 'post', channel: 'somechannel', post: 7 }

function folded() {
  const page = readPage(document, address as Parameters<typeof readPage>[1])
  const copies = exactCopies(page)
  if (!copies) throw new Error('No copies found')
  return { page, copies, fold: foldCopies(page, copies) }
}

describe('copies that are equal line by line', () => {
  it('are one block each, and lead back to all of their lines', () => {
    load(`<h1>Channel</h1><div>${post}</div><p>Create:</p><div>${post}</div><p>Share</p>`)
    const { page, copies, fold } = folded()
    expect(fold?.page.blocks.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4])
    expect(fold?.page.blocks.map(({ text }) => text.slice(0, 7))).toEqual([
      'Channel',
      'Строка ',
      'Create:',
      'Строка ',
      'Share',
    ])
    const all = page.blocks.map(({ index }) => index)
    expect(fold?.unfold([0, 1, 2, 3, 4])).toEqual(all)
    expect(fold?.unfold([3])).toEqual(all.slice(copies.other.first, copies.other.end))
  })

  it('keep the boxes around them at their places', () => {
    load(`<main><h1>Channel</h1><div>${post}</div></main><section><div>${post}</div></section>`)
    const { fold } = folded()
    const boxes = fold?.page.boxes.map(({ element, first, end }) => [element.tagName, first, end])
    expect(boxes).toEqual([
      ['H1', 0, 1],
      ['MAIN', 0, 2],
    ])
  })

  it('are not folded where one says something else, whoever calls them equal', () => {
    load(`<div>${post}</div><p>Create:</p><div>${post}</div>`)
    const { page, copies } = folded()
    page.blocks.at(-1)?.textNodes[0]?.replaceData(0, 6, 'Запись')
    const changed = readPage(document, page.address)
    expect(foldCopies(changed, copies)).toBeNull()
  })

  it('say whose page it is where nothing beside them does', () => {
    const junk = '<p>Share with your friend now</p>'
    load(`<div>${post}</div><div>${post}</div>${junk}`)
    expect(clean().plan.hidden).toEqual([])
    const signed = `${post}<p>Подписывайтесь на @somechannel</p>`
    load(`<div>${signed}</div><div>${signed}</div>${junk}`)
    const { plan, visible } = clean()
    expect(plan.post).toHaveLength(lines.length + 1)
    expect(visible.split('Строка 3').length).toBe(2)
  })

  it('leave what the site names an advertisement where it stands', () => {
    const offer = 'Онлайн-школа приглашает на занятия для взрослых и детей'
    load(
      `<div>${post}</div><div>${post}</div><p>@somechannel</p>` +
        `<div data-slick='{"autoplay":true}'>${offer}</div><p>Об авторе этого канала</p>`,
    )
    const onTgstat = { ...address, site: 'tgstat', host: 'tgstat.com' }
    const page = readPage(document, onTgstat as Parameters<typeof readPage>[1])
    const options = { hide: new Set(reasons), kept: new Set<string>() }
    const { hidden } = makePlan(page, options, null)
    const advertisements = hidden.filter(({ reason }) => reason === 'advertisement')
    expect(advertisements.map(({ firstWords }) => firstWords)).toEqual([offer])
  })
})
