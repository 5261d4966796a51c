// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const meta =
  '<div><a href="https://tg-me.com/somechannel/7">tg-me.com/somechannel/7</a><br>Create:<br>Last Update:</div>'
const dateLine = (post: number) => `<div>tg-me.com/somechannel/${post} 2024-01-12</div>`
const answer = '— Нет, это министерство культуры.'
const dialogue = `— Алло, это прачечная?<br>${answer}<br>— А когда откроется прачечная?<br>${answer}`
const verse =
  'У меня жена, ох, ревнивая.<br>У меня жена, ох, ревнивая.<br>Ждёт меня домой, ждёт-печалится.<br>Ждёт меня домой, ждёт-печалится.'
const news = 'Библиотека имени Гоголя открывает читальный зал после долгого ремонта.'
const opinion = 'Был там в детстве, помню запах старых книг и скрип паркета.'

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

describe('lines that recur inside a post', () => {
  it.each([
    ['a dialogue', dialogue, answer],
    ['a verse', verse, 'У меня жена, ох, ревнивая.'],
  ])('stay in the copy that stays: %s', (_, post, line) => {
    load(`<div><p>${post}</p></div>${meta}<div><p>${post}</p></div>`)
    expect(count(clean().visible, line)).toBe(2)
  })

  it.each([
    ['a dialogue', dialogue, answer],
    ['a verse', verse, 'У меня жена, ох, ревнивая.'],
  ])('stay where the post is printed once: %s', (_, post, line) => {
    load(`<div>${post}</div>${meta}`)
    expect(count(clean().visible, line)).toBe(2)
  })

  it.each([
    ['a dialogue', dialogue, answer],
    ['a verse', verse, 'У меня жена, ох, ревнивая.'],
  ])('stay on a page of many posts: %s', (_, post, line) => {
    load(`<div>${news}</div>${dateLine(1)}<div>${post}</div>${dateLine(2)}`)
    expect(count(clean('channel').visible, line)).toBe(2)
  })
})

describe('a song on a page of many posts', () => {
  it('is shown once, whatever recurs in it', () => {
    const refrain = 'Row, row, row your boat<br>Gently down the stream'
    const song = `${refrain}<br>Life is but a dream<br><br>${refrain}<br>And if you see a little mouse`
    const flat = song.replaceAll('<br>', ' ')
    load(
      `<div>${news}</div>${dateLine(1)}<div>${news}</div>` +
        `<div>${song}</div>${dateLine(2)}<div>${flat}</div>`,
    )
    const { visible } = clean('channel')
    expect(count(visible, news)).toBe(1)
    expect(count(visible, 'Row, row, row')).toBe(2)
    expect(count(visible, 'little mouse')).toBe(1)
  })
})

describe('a post that quotes the one before it', () => {
  it('keeps the quotation and what is quoted', () => {
    load(
      `<div><p>${news}</p></div>${dateLine(1)}` +
        `<div><blockquote>${news}</blockquote><p>${opinion}</p></div>${dateLine(2)}` +
        `<div><blockquote>${opinion}</blockquote><p>Спасибо всем, кто написал нам об этом.</p></div>${dateLine(3)}`,
    )
    const { visible } = clean('channel')
    expect(count(visible, news)).toBe(2)
    expect(count(visible, opinion)).toBe(2)
  })
})
