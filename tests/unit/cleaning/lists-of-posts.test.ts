// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const name = '<h1>Атлас</h1><div>@somechannel · 1,204 subscribers</div>'
const address = (post: number) => `<div>tg-me.com/somechannel/${post} 2024-01-0${post}</div>`
const posts = [
  'Картографы прошлого не ошибались, они торговались, и остров, которого нет, кочевал из атласа в атлас.',
  'Сегодня в библиотеке открыли второй зал, и очередь туда стояла с самого утра.',
  'Мост через Оку закрывают на ремонт с понедельника, автобусы пойдут в объезд.',
]
const titles = ['Картографы прошлого не ошибались', 'Сегодня в библиотеке', 'Мост через Оку']
const all = posts
  .map((text, i) => `<div class="card"><p>${text}</p>${address(i + 1)}</div>`)
  .join('')

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

describe('a list of the latest posts', () => {
  const item = (title: string, i: number) => `<li><a href="/somechannel/${i + 1}">${title}</a></li>`

  it.each([
    ['above them', `${name}<ul>${titles.map(item).join('')}</ul>${all}`],
    ['below them', `${name}${all}<ul>${titles.map(item).join('')}</ul><div>View more</div>`],
    [
      'in paragraphs',
      `${name}<div>${titles.map((title, i) => `<p><a href="/somechannel/${i + 1}">${title}</a></p>`).join('')}</div>${all}`,
    ],
  ])('is hidden where its lines are links to this site: %s', (_, body) => {
    load(body)
    const { visible } = clean('channel')
    for (const title of titles) expect(count(visible, title)).toBe(1)
    for (const text of posts) expect(visible).toContain(text)
  })

  it.each([
    ['leads elsewhere', '<a href="https://t.me/somechannel/1">Сегодня в библиотеке</a>'],
    ['leads to another site', '<a href="https://library.example/1">Сегодня в библиотеке</a>'],
    ['is no link', 'Сегодня в библиотеке'],
  ])('is none where its line %s', (_, line) => {
    load(`${name}<div class="card"><p>Что нового</p><p>${line}</p>${address(4)}</div>${all}`)
    const { visible } = clean('channel')
    expect(count(visible, 'Сегодня в библиотеке')).toBe(2)
  })

  it('is none where its lines say what no post begins with', () => {
    load(
      `${name}<ul><li><a href="/rules">Наши правила</a></li><li><a href="/somechannel/8">Открыли второй зал</a></li><li><a href="/somechannel/9">Остров, которого нет</a></li></ul>${all}`,
    )
    const { visible } = clean('channel')
    for (const title of ['Наши правила', 'Открыли второй зал', 'Остров, которого нет'])
      expect(visible).toContain(title)
  })

  it('is none where only the line above it has no words of its own', () => {
    const link = '<div><a href="/somechannel/8">Открыли второй зал</a></div>'
    load(`<div>@somechannel · 1,204 subscribers</div>${link}${all}`)
    expect(clean('channel').visible).toContain('Открыли второй зал')
  })

  it('is none where a post begins with its hashtag', () => {
    const tag = '<a href="/search?q=карты">#карты</a>'
    load(
      `${name}<div class="card"><p>${posts[0]}</p><div>${tag}</div>${address(1)}</div><div class="card"><div>${tag}</div><p>${posts[1]}</p>${address(2)}</div><div class="card"><p>${tag} ${posts[2]}</p>${address(3)}</div>`,
    )
    expect(count(clean('channel').visible, '#карты')).toBe(3)
  })
})

describe('a channel’s page that prints each post twice', () => {
  it('keeps one of each, whichever address stands before it', () => {
    const twice = (i: number) =>
      `<div class="card">${posts[i - 1]}</div>${address(i)}<div class="card">${posts[i - 1]}</div>`
    load(
      `${name}${twice(1)}<div>Share with your friend now:</div>${address(1)}${twice(2)}${twice(3)}`,
    )
    const { visible } = clean('channel')
    for (const text of posts) expect(count(visible, text)).toBe(1)
  })
})
