// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { clean, load } from './support'

const story =
  'Картографы прошлого не ошибались, они торговались, и остров, которого нет, кочевал из атласа в атлас, пока его не сняли с карт.'
const post = `<div><p>${story}</p></div>`
const page = (sign: string) => `<h1>Заметки</h1>${post}${sign}<p>Ещё раз</p>${post}`
const start = location.href

function cleanAt(path: string, sign: string): number {
  history.replaceState(null, '', path)
  load(page(sign))
  return clean().plan.hidden.length
}

afterEach(() => {
  history.replaceState(null, '', start)
  document.title = ''
})

describe('whose page it is', () => {
  it.each([
    ['the host’s name as a line', '/somechannel/7', '<div>tg-me.com</div>'],
    [
      'the title that stands in the address',
      '/us/Slow%20Kitchen/com.somechannel/414',
      '<div>Slow Kitchen</div>',
    ],
    [
      'a title in other letters',
      '/us/%D0%A1%D1%82%D0%B0%D1%80%D1%8B%D0%B5%20%D0%BA%D0%B0%D1%80%D1%82%D1%8B/com.somechannel/414',
      '<div>Старые карты</div>',
    ],
    [
      'the channel’s title before a heading of filler',
      '/somechannel/7',
      '<h4>Старые карты Telegram | DID YOU KNOW?</h4>',
    ],
  ])('is told by %s', (_, path, sign) => {
    expect(cleanAt(path, sign)).toBeGreaterThan(0)
  })

  it.each([
    ['nothing', '/somechannel/7', ''],
    ['a sentence with the host’s name', '/somechannel/7', '<div>Это пишет tg-me.com сегодня</div>'],
    [
      'a title of another address',
      '/us/Fast%20Food/com.somechannel/414',
      '<div>Slow Kitchen</div>',
    ],
    [
      'a sentence with the title',
      '/us/Slow%20Kitchen/com.somechannel/414',
      '<p>Наш Slow Kitchen</p>',
    ],
    [
      'an address that cannot be read',
      '/us/Slow%20Kitchen%E0/com.somechannel/414',
      '<div>Slow Kitchen</div>',
    ],
  ])('is not told by %s', (_, path, sign) => {
    expect(cleanAt(path, sign)).toBe(0)
  })

  it.each(['Старые карты - tg-me.com', 'Старые карты | Telegram Webview: somechannel/7 -'])(
    'is told by the title of the page: %s',
    (title) => {
      document.title = title
      expect(cleanAt('/somechannel/7', '')).toBeGreaterThan(0)
    },
  )

  it('is not told by a title about something else', () => {
    document.title = 'Старые карты | Telegram'
    expect(cleanAt('/somechannel/7', '')).toBe(0)
  })
})
