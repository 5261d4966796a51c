// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const meta = '<div>tg-me.com/somechannel/7</div><div>Create: 2024-01-12</div>'
const lines = [
  'Картографы прошлого не ошибались, они торговались.',
  'Остров, которого нет, кочевал из атласа в атлас.',
  'Его сняли с карт последней переписью.',
  'Продолжение завтра, когда откроется архив.',
]
const plain = `<div id="plain">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

function isHidden(selector: string): boolean {
  return [...document.querySelectorAll(selector)].every(
    (element) => element.closest('[data-cm-hidden]') !== null,
  )
}

describe('of a copy in numbered rows and one in paragraphs', () => {
  const rows = `<table>${lines.map((line, i) => `<tr><td>${i + 1}</td><td>${line}</td></tr>`).join('')}</table>`

  it.each([
    ['the rows first', `${rows}${meta}${plain}`],
    ['the paragraphs first', `${plain}${meta}${rows}`],
  ])('the paragraphs stay: %s', (_, body) => {
    load(body)
    const { visible } = clean()
    for (const line of lines) expect(count(visible, line)).toBe(1)
    expect(isHidden('#plain p')).toBe(false)
    expect(isHidden('td:last-child')).toBe(true)
  })

  it('the numbers stay where both have them', () => {
    const numbered = `<div>${lines.map((line, i) => `<p>${i + 1}. ${line}</p>`).join('')}</div>`
    load(`${numbered}${meta}${numbered}`)
    const { visible } = clean()
    lines.forEach((line, i) => {
      expect(count(visible, `${i + 1}. ${line}`)).toBe(1)
    })
  })
})

describe('of a list of links and the post', () => {
  const list = `<ul>${lines.map((line) => `<li><a href="#full">${line}</a></li>`).join('')}</ul>`

  const formatted = plain.replace('Остров', '<b>Остров</b>').replace('архив', '<i>архив</i>')

  it.each([
    ['the list first', `${list}${meta}${formatted}`],
    ['the list first, without any formatting', `${list}${meta}${plain}`],
    ['the post first', `${formatted}${meta}${list}`],
    ['the post first, without its formatting', `${plain}${meta}${list}`],
  ])('the post stays: %s', (_, body) => {
    load(body)
    const { visible } = clean()
    const text = visible.replace(/\s+([.,])/g, '$1')
    for (const line of lines) expect(count(text, line)).toBe(1)
    expect(isHidden('#plain p')).toBe(false)
    expect(isHidden('li')).toBe(true)
  })

  it('the copy stays whose words are links', () => {
    const linked = plain.replace('атлас.', '<a href="https://maps.example/">атлас</a>.')
    load(`<div>${lines.join('<br>')}</div>${meta}${linked}`)
    clean()
    expect(isHidden('a')).toBe(false)
  })
})
