// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const story =
  'Картографы прошлого не ошибались, они торговались, и остров, которого нет, кочевал из атласа в атлас.'
const ending = 'Продолжение завтра.'
const meta = '<div>tg-me.com/somechannel/7</div><div>Create: 2024-01-12</div>'
const post = `<div><p>${story}</p><p>${ending}</p></div>`
const button = (label: string) => `<a href="#" onclick="return false">${label}</a>`

describe('buttons with nothing but names of networks', () => {
  it.each([
    [
      'in one line with counts',
      `<div>${button('Share')} ${button('Tweet')} 1.2K SHARES</div>`,
      'SHARES',
    ],
    [
      'one below the other',
      `<div>${button('Twitter')}</div><div>${button('Facebook')}</div>`,
      'Facebook',
    ],
    [
      'with lines between them',
      `<div>${button('WhatsApp')} | ${button('Telegram')} | ${button('VK')}</div>`,
      'VK',
    ],
    [
      'that lead to the site itself',
      '<div><a href="https://tg-me.com/share/7">Twitter</a></div>',
      'Twitter',
    ],
  ])('are hidden: %s', (_, buttons, sign) => {
    for (const body of [`${post}${buttons}${meta}`, `${buttons}${post}${meta}${post}`]) {
      load(body)
      const { visible } = clean()
      expect(visible).not.toContain(sign)
      expect(visible).toContain(ending)
    }
  })

  it('are hidden below each post of a channel', () => {
    const buttons = `<div>${button('Share')} ${button('Tweet')} 12 SHARES</div>`
    const address = (number: number) => `<div>tg-me.com/somechannel/${number} 2024-01-12</div>`
    load(
      `<h1>Атлас</h1><div><p>${story}</p>${buttons}${address(1)}</div><div><p>${ending}</p>${buttons}${address(2)}</div>`,
    )
    const { visible } = clean('channel')
    expect(visible).not.toContain('SHARES')
    for (const text of [story, ending]) expect(visible).toContain(text)
  })

  it.each([
    [
      'an author’s own pages',
      '<a href="https://twitter.com/oldmaps">Twitter</a> | <a href="https://facebook.com/oldmaps">Facebook</a>',
      'Facebook',
    ],
    ['an author’s one page elsewhere', '<a href="https://vk.com/oldmaps">VK</a>', 'VK'],
    ['an author’s other channel', '<a href="https://t.me/old_maps/4">VK</a>', 'VK'],
    ['an author’s letter box', '<a href="mailto:me@maps.example">E-mail</a>', 'E-mail'],
    ['a sentence about a network', 'Facebook и Twitter — одно и то же', 'Facebook'],
    ['a line without links', 'Twitter, Facebook, Telegram', 'Twitter'],
  ])('are not %s', (_, line, sign) => {
    load(`<div><p>${story}</p><p>${line}</p><p>${ending}</p></div>${meta}`)
    const { visible } = clean()
    expect(visible).toContain(sign)
    expect(visible).toContain(ending)
  })
})
