// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const news =
  'Учёные из Новосибирска научились печатать датчики газа на обычной бумаге и проверили их зимой.'
const result =
  'Один датчик служит до двух месяцев, и авторы считают, что такими метками можно оснастить мясо.'
const walk = 'Завтра в полдень встречаемся у фонтана, вход свободный, берите с собой воду и шляпу.'
const opinion = 'Был там в детстве и помню запах старых книг, скрип паркета и сердитого сторожа.'
const signature = 'Новости района. Подписаться | Прислать новость'
const name = '<h1>Канал</h1><p>@somechannel</p>'
const address = (post: number) => `<div>tg-me.com/somechannel/${post} 2024-01-12</div>`

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

/** Posts of two paragraphs and of one, each with its flat copy and a line below it. */
const withLines = (line: (post: number) => string) =>
  `<div><p>${news}</p><p>${result}</p></div><div>${news} ${result}</div><div>${line(1)}</div>` +
  `<div><p>${walk}</p></div><div>${walk}</div><div>${line(2)}</div>`
const card = (line: string, post: string) => `<section>${line}${post}</section>`

describe('copies on a page of many posts', () => {
  it.each([
    ['counts and clocks', withLines((post) => `👁 1${post}K 10:0${post}`)],
    ['dates in words', withLines((post) => `1${post} березня 2024, 10:1${post}`)],
    [
      'dates above the posts, in boxes',
      card('<b>1 Mart 10:20</b>', `<p>${news}</p><p>${result}</p><div>${news} ${result}</div>`) +
        card('<b>2 Mart 11:40</b>', `<p>${walk}</p><div>${walk}</div>`) +
        `<div>${opinion}</div>`,
    ],
    [
      'addresses, in two lists',
      `<div><p>${news}</p><p>${result}</p>${address(1)}<p>${walk}</p>${address(2)}</div>` +
        `<div>${news}<br>${result}${address(1)}${walk}${address(2)}</div>`,
    ],
  ])('are shown once, whatever divides the posts: %s', (_, body) => {
    load(name + body)
    const { visible } = clean('channel')
    for (const text of [news, result, walk]) expect(count(visible, text)).toBe(1)
  })

  it('are hidden where they are excerpts below a longer post', () => {
    const excerpt = `<p>${news.slice(0, 60)}… <a href="/7">Devamını oku</a></p>`
    load(`${name}<div><p>${news}</p><p>${result}</p></div>${excerpt}${address(1)}`)
    const { visible } = clean('channel')
    expect(visible).toContain(result)
    expect(visible).not.toContain('Devamını oku')
  })

  it.each([
    [
      'is quoted by the next, under the same signature',
      `<div><p>${news}</p><p>${signature}</p></div>${address(1)}` +
        `<div><blockquote>${news}</blockquote><p>${opinion} ${result}</p><p>${signature}</p></div>${address(2)}`,
      news,
    ],
    [
      'is said again on another day',
      `<p>${walk}</p>${address(1)}<p>${news}</p>${address(2)}<p>${walk}</p>${address(3)}`,
      walk,
    ],
    [
      'is quoted by the next before a line with a number',
      `<p>${walk}</p><p>12 Mart 10:20</p><p>${walk}</p><p>Нас было 5.</p>`,
      walk,
    ],
  ])('are not what %s', (_, body, text) => {
    load(name + body)
    expect(count(clean('channel').visible, text)).toBe(2)
  })
})
