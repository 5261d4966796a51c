import { describe, expect, it } from 'vitest'
import { originalAddress, readAddress } from '../../../src/page/address'
import { sites } from '../../../src/sites'

const mirrors = [
  ['https://tg-me.com/levels_of_abstraction/19', 'levels_of_abstraction', 19],
  ['https://www.tgoop.com/levels_of_abstraction/19/', 'levels_of_abstraction', 19],
  ['https://www.tg-me.com/in/ChatGPT%20%20AI/com.AI_News_CN/36183', 'AI_News_CN', 36183],
  ['https://www.tg-me.com/AI%20News/com.AI_News_CN', 'AI_News_CN', null],
  ['https://tg-me.com/levels_of_abstraction', 'levels_of_abstraction', null],
  ['https://group-telegram.com/us/somechannel.com/7', 'somechannel', 7],
  ['https://www.group-telegram.com/somechannel/7', 'somechannel', 7],
  ['https://hottg.com/somechannel/index.html', 'somechannel', null],
  ['https://xn--r1a.website/s/somechannel/12', 'somechannel', 12],
  ['https://tgstat.ru/channel/@somechannel/12/stat', 'somechannel', 12],
  ['https://uz.tgstat.com/channel/@somechannel/12', 'somechannel', 12],
  ['https://tlgrm.eu/channels/@somechannel/12', 'somechannel', 12],
] as const

const others = [
  'https://t.me/levels_of_abstraction/19',
  'https://t.me/s/levels_of_abstraction',
  'https://telegra.ph/somechannel/19',
  'https://web.telegram.org/somechannel/19',
  'https://example.org/levels_of_abstraction/19',
  'https://nottg-me.com/levels_of_abstraction/19',
  'https://tg-me.com/',
  'https://tg-me.com/search.php?u=news',
  'https://tg-me.com/telegram-group/news/2.html',
  'https://www.tg-me.com/in/Private/com.joinchat-AAAA',
  'https://tg-me.com/ab/19',
]

describe('the address of a mirror page', () => {
  it.each(mirrors)('%s', (url, channel, post) => {
    expect(readAddress(new URL(url), sites)).toMatchObject({
      channel,
      post,
      kind: post === null ? 'channel' : 'post',
    })
  })

  it.each(others)('is not %s', (url) => {
    expect(readAddress(new URL(url), sites)).toBeNull()
  })

  it('leads to the original', () => {
    const address = readAddress(new URL('https://tg-me.com/levels_of_abstraction/19'), sites)
    expect(address && originalAddress(address)).toBe('https://t.me/levels_of_abstraction/19')
  })
})
