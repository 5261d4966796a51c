import { describe, expect, it } from 'vitest'
import { mirrorAddress, readOfficialAddress } from '../../../src/page/write-address'
import { linkAddress, mediaAddress } from '../../../src/reading/copy/addresses'
import { embeddedPage } from '../../../src/reading/copy/players'
import { textWithoutTracking, withoutTracking } from '../../../src/reading/links/tracking'
import { sites } from '../../../src/sites'

const base = 'https://tg-me.com/somechannel/5'

describe('addresses that a copy keeps', () => {
  it.each([
    ['/about', 'https://tg-me.com/about'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['tg://resolve?domain=abc', 'tg://resolve?domain=abc'],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,<script>1</script>', null],
    ['vbscript:x', null],
    ['', null],
  ])('of a link: %s', (address, expected) => {
    expect(linkAddress(address, base)).toBe(expected)
  })
  it.each([
    ['//cdn.example/p.jpg', 'https://cdn.example/p.jpg'],
    ['data:image/png;base64,AAAA', 'data:image/png;base64,AAAA'],
    ['data:image/svg+xml,<svg onload=x>', null],
    ['javascript:1', null],
  ])('of a picture: %s', (address, expected) => {
    expect(mediaAddress(address, base)).toBe(expected)
  })
})

describe('frames', () => {
  it.each([
    [
      'https://www.youtube-nocookie.com/embed/abc-1',
      'YouTube',
      'https://www.youtube.com/watch?v=abc-1',
    ],
    ['//player.vimeo.com/video/77?h=1', 'Vimeo', 'https://vimeo.com/77'],
    ['https://maps.example/frame', 'maps.example', 'https://maps.example/frame'],
  ])('are shown as pages: %s', (address, name, url) => {
    expect(embeddedPage(address, base)).toMatchObject({ name, url })
  })
  it('cannot lead to code through a player’s address', () => {
    const player = embeddedPage('https://w.soundcloud.com/player/?url=javascript%3Aalert(1)', base)
    expect(player?.url).toMatch(/^https:/)
  })
})

describe('tracking parameters', () => {
  it.each([
    ['https://a.example/x?utm_source=tg&id=4&yclid=9#top', 'https://a.example/x?id=4#top'],
    ['https://a.example/?FBCLID=1', 'https://a.example/'],
    ['https://a.example/?q=utm_source', 'https://a.example/?q=utm_source'],
    ['https://a.example/?b=%20x', 'https://a.example/?b=%20x'],
    ['mailto:a@b.example?subject=1', 'mailto:a@b.example?subject=1'],
  ])('are taken from %s', (address, expected) => {
    expect(withoutTracking(address)).toBe(expected)
  })

  it.each([
    ['See https://a.example/x?utm_source=tg, please.', 'See https://a.example/x, please.'],
    ['(https://a.example/?id=4&fbclid=9)', '(https://a.example/?id=4)'],
    ['https://a.example/мост?utm_medium=x', 'https://a.example/мост'],
    ['https://a.example/%ff?utm_medium=x', 'https://a.example/%ff'],
    ['Names such as utm_source=tg stay.', 'Names such as utm_source=tg stay.'],
  ])('are taken from the addresses in %s', (text, expected) => {
    expect(textWithoutTracking(text)).toBe(expected)
  })
})

describe('the same mirror', () => {
  it.each([
    ['https://tg-me.com/aaa_channel/5', 'bbb_channel', 12, 'https://tg-me.com/bbb_channel/12'],
    ['https://tg-me.com/aaa_channel/5', 'aaa_channel', null, 'https://tg-me.com/aaa_channel'],
    [
      'https://tg-me.com/us/Some%20name/com.aaa/5',
      'aaa',
      6,
      'https://tg-me.com/us/Some%20name/com.aaa/6',
    ],
    [
      'https://tgstat.ru/channel/@aaa_channel/5',
      'bbb_channel',
      7,
      'https://tgstat.ru/channel/@bbb_channel/7',
    ],
    ['https://telemetr.me/content/aaa_channel', 'bbb_channel', 7, null],
    ['https://other.example/aaa/5', 'bbb_channel', 7, null],
  ])('from %s: %s/%s', (from, channel, post, expected) => {
    expect(mirrorAddress(new URL(from), sites, { channel, post })).toBe(expected)
  })
  it.each([
    ['https://t.me/garden/12', { channel: 'garden', post: 12 }],
    ['https://t.me/s/garden?before=9', { channel: 'garden', post: null }],
    ['https://telegram.me/garden/', { channel: 'garden', post: null }],
    ['https://t.me/joinchat/AAAA', null],
    ['https://t.me/+abcdef', null],
    ['https://t.me.example/garden/12', null],
  ])('is offered for %s', (address, expected) => {
    expect(readOfficialAddress(address)).toEqual(expected)
  })
})
