// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const opening =
  'Картографы прошлого не ошибались, они торговались, и остров, которого нет, кочевал из атласа в атлас'
const ending = 'пока его не сняли с карт последней переписью.'
const story = `${opening}, ${ending}`
const long = `${story} Сегодня в библиотеке открыли второй зал, и очередь туда стояла с самого утра. Мост через Оку закрывают на ремонт с понедельника, автобусы пойдут в объезд, а лодочник обещает возить всех, кто торопится, до самого вечера.`
const runway =
  'The airport authority said that a second runway would open before the end of the year, and that the old one would be closed for repairs.'
const meta = '<div>tg-me.com/somechannel/7</div><div>Create: 2024-01-12</div>'
const post = `<div><p>${story}</p></div>`

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

describe('a description of so many characters', () => {
  const texts: [string, string, number][] = [
    ['behind its middle', story, 90],
    ['behind a comma', story, 104],
    ['further on', story, 117],
    ['in its last word but two', story, 132],
    ['before its last letter', story, 145],
    ['at the beginning of a long one', long, 84],
    ['in the second of three sentences', long, 200],
    ['in the third', long, 245],
  ]

  it.each(texts)('is a copy where it ends in the midst of a word: %s', (_, text, length) => {
    const lead = `<div class="lead">${text.slice(0, length)}</div>`
    const whole = `<div><p>${text}</p></div>`
    for (const body of [`${lead}${whole}${meta}`, `${whole}${meta}${lead}`]) {
      load(body)
      const { visible } = clean()
      expect(count(visible, 'Картографы прошлого')).toBe(1)
      expect(visible).toContain(text)
    }
  })

  it.each([
    ['with another word', 'рук в руки'],
    ['with a word that only begins alike', 'атласной'],
  ])('is none where it goes on %s', (_, end) => {
    const begun = story.slice(0, story.indexOf(' атласа'))
    load(`<div class="lead">${begun} ${end}</div>${post}${meta}`)
    const { visible } = clean()
    expect(visible).toContain(end)
    expect(visible).toContain(ending)
  })
})

describe('an excerpt that invites to read on', () => {
  it.each(['… Continue reading', '.... Read more'])('is a copy: %s', (invitation) => {
    load(`<div class="lead">${opening}${invitation}</div><aside>${runway}</aside>${post}${meta}`)
    const { visible } = clean()
    expect(count(visible, 'Картографы прошлого')).toBe(1)
    expect(visible).not.toContain('reading')
    expect(visible).toContain(ending)
  })

  it('is a copy where the post itself ends with dots', () => {
    const open = `${story.slice(0, -1)}…`
    load(`<div class="lead">Картографы прошлого не…</div><div><p>${open}</p></div>${meta}`)
    const { visible } = clean()
    expect(count(visible, 'Картографы прошлого')).toBe(1)
    expect(visible).toContain(open)
  })

  it('is none where a post only ends with dots', () => {
    const open = `${story.slice(0, -1)}…`
    load(`<div><p>${open}</p><p>Продолжение завтра…</p></div>${meta}`)
    const { visible } = clean()
    for (const text of [open, 'Продолжение завтра…']) expect(visible).toContain(text)
  })
})

describe('a copy with its tags shown as text', () => {
  const raw = story
    .replace('Картографы', '&lt;b&gt;Картографы&lt;/b&gt;')
    .replace('остров', '&lt;a href="https://maps.example/"&gt;остров&lt;/a&gt;')
    .replace('атласа', '&lt;i&gt;атласа&lt;/i&gt;&lt;br&gt;')
  const rich = story.replace('Картографы', '<b>Картографы</b>')

  it.each([
    ['above the other', `<div>${raw}</div>${meta}<div>${rich}</div>`],
    ['below it', `<div>${rich}</div>${meta}<div>${raw}</div>`],
  ])('is hidden %s', (_, body) => {
    load(body)
    const { visible } = clean()
    expect(visible).not.toContain('<b>')
    expect(count(visible, ending)).toBe(1)
  })

  it('stays as the post says it where that is about tags', () => {
    const about =
      'Жирным слово делает &lt;b&gt;, а новую строку начинает &lt;br&gt;, и больше ничего не нужно.'
    load(`<div><p>${about}</p></div>${meta}<div><p>${about}</p></div>`)
    const { visible } = clean()
    expect(count(visible, '<b>, а')).toBe(1)
    expect(count(visible, '<br>')).toBe(1)
  })
})

describe('an excerpt beside lines of the site', () => {
  it('is a copy also where all of them stand in one element', () => {
    const rest = 'Пусть лежит ещё шестьдесят лет, как лежала, в картере старого станка.'
    load(
      `${story}<br>${long}<br>${rest}<hr>tg-me.com/somechannel/7<br>Create: 2024-01-12<hr>${story} ${long.slice(0, 150)}…<hr>BY channel`,
    )
    const { visible } = clean()
    expect(count(visible, opening)).toBe(2)
    expect(visible).toContain(rest)
  })

  it('is a copy where words stand without spaces', () => {
    const chinese =
      '一个国产的针对物联网的超轻量虚拟机，本质上是一款通用精简的嵌入式虚拟机，由语法解析前端框架和运行时组成，今天发布了新的版本。'
    load(`<pre>${chinese.slice(0, 34)}…</pre>${meta}<pre>${chinese}</pre>`)
    const { visible } = clean()
    expect(count(visible, '一个国产的')).toBe(1)
    expect(visible).toContain('新的版本')
  })
})
