// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const meta = '<div>tg-me.com/somechannel/7</div><div>Create: 2024-01-12</div>'
const name = '<h1>Атлас</h1><div>@somechannel · 1,204 subscribers</div>'
const address = (post: number) => `<div>tg-me.com/somechannel/${post} 2024-01-0${post}</div>`
const news = 'Библиотека имени Гоголя открывает читальный зал после долгого ремонта.'
const paragraphs = (lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('')

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

const refrain = 'Пели колёса'
const longRefrain = 'Пели колёса до самой последней станции, и никто не спал'
const poems: [string, string[], string][] = [
  ['one line between', ['Ехала Маша', refrain, 'Дом за холмом', refrain], refrain],
  ['two lines between', [refrain, 'Дом за холмом', 'Свет в окне', refrain], refrain],
  ['lines around it', ['Ехала Маша', refrain, 'Дом за холмом', refrain, 'Свет в окне'], refrain],
]

describe('a line that recurs in a poem', () => {
  it.each(poems)('stays both times on the page of a post: %s', (_, lines, line) => {
    load(`<div>${paragraphs(lines)}</div>${meta}`)
    const { visible } = clean()
    expect(count(visible, line)).toBe(2)
    for (const other of lines) expect(visible).toContain(other)
  })

  it.each(poems)('stays both times on the page of a channel: %s', (_, lines, line) => {
    load(
      `${name}<div><p>${news}</p></div>${address(1)}<div>${paragraphs(lines)}</div>${address(2)}`,
    )
    const { visible } = clean('channel')
    expect(count(visible, line)).toBe(2)
    for (const other of [news, ...lines]) expect(visible).toContain(other)
  })

  it('stays both times on the page of a channel where it is long', () => {
    const lines = ['Ехала Маша из города домой', longRefrain, 'Дом за холмом', longRefrain]
    load(
      `${name}<div><p>${news}</p></div>${address(1)}<div>${paragraphs(lines)}</div>${address(2)}`,
    )
    expect(count(clean('channel').visible, longRefrain)).toBe(2)
  })

  it.each(poems)('stays both times in the copy that stays: %s', (_, lines, line) => {
    load(`<div>${paragraphs(lines)}</div>${meta}<div>${paragraphs(lines)}</div>`)
    expect(count(clean().visible, line)).toBe(2)
  })
})

describe('posts of one line', () => {
  const line = 'Завтра в семь у моста'

  it.each([
    ['divided by a rule', `${line}<hr>${line}`],
    ['divided by a rule, in elements', `<div>${line}</div><hr><div>${line}</div>`],
  ])('are copies: %s', (_, body) => {
    load(`${body}${meta}`)
    expect(count(clean().visible, line)).toBe(1)
  })

  it('are copies where they are longer', () => {
    const long = `${line}, где в прошлый раз встречались`
    load(`${long}<hr>${long}${meta}`)
    expect(count(clean().visible, long)).toBe(1)
  })

  it('are lines of one where only a line’s end divides them', () => {
    load(`<div>${line}<br>${line}</div>${meta}`)
    expect(count(clean().visible, line)).toBe(2)
  })
})
