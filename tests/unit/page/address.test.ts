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
  ['https://tlgrm.ru/channels/@somechannel', 'somechannel', null],
  ['https://www.tg-me.com/de/Some%20title/com.somechannel', 'somechannel', null],
  ['https://www.tgoop.com/us/Some%20title/com.somechannel/3', 'somechannel', 3],
  ['https://www.hottg.com/somechannel/index.html', 'somechannel', null],
  ['https://group-telegram.com/us/somechannel.com', 'somechannel', null],
  ['https://news.1rj.ru/str/somechannel/12', 'somechannel', 12],
  ['https://yangx.top/s/somechannel', 'somechannel', null],
  ['https://telete.in/s/somechannel', 'somechannel', null],
  ['https://telemetr.me/content/@somechannel', 'somechannel', null],
  ['https://telemetr.me/content/somechannel', 'somechannel', null],
  ['https://tgstat.com/channel/@somechannel', 'somechannel', null],
  ['https://telegramchannels.me/channels/somechannel', 'somechannel', null],
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

/** Telegram's own hosts, and paths that mirrors of them have. */
const officialHosts =
  't.me tx.me tg.dev telegram.me telegram.dog telegram.org telegram.space telesco.pe cdn-telegram.org telegra.ph graph.org fragment.com comments.app'
const mirrorPaths = [
  '/somechannel/19',
  '/s/somechannel',
  '/s/somechannel/19',
  '/str/somechannel/19',
]
const officialAddresses = officialHosts
  .split(' ')
  .flatMap((host) => [host, `www.${host}`, `web.${host}`, `somechannel.${host}`])
  .flatMap((host) => mirrorPaths.map((path) => `https://${host}${path}`))

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

  it.each(officialAddresses)('is not %s, whatever a data file says', (url) => {
    const { hostname } = new URL(url)
    const claiming = sites.map((site) => ({ ...site, hosts: [...site.hosts, hostname] }))
    expect(readAddress(new URL(url), claiming)).toBeNull()
  })

  it('leads to the original', () => {
    const address = readAddress(new URL('https://tg-me.com/levels_of_abstraction/19'), sites)
    expect(address && originalAddress(address)).toBe('https://t.me/levels_of_abstraction/19')
  })
})
