// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const story =
  'Картографы прошлого не ошибались, они торговались, и остров, которого нет, кочевал из атласа в атлас.'
const ending = 'Продолжение завтра.'
const meta = '<div>tg-me.com/somechannel/7</div><div>Create: 2024-01-12</div>'
const post = `<div><p>${story}</p><p>${ending}</p></div>`

/** Whether the element is out of sight, by a mark on it or on a box around it. */
function isHidden(selector: string): boolean {
  return document.querySelector(selector)?.closest('[data-cm-hidden]') !== null
}

describe('an ad network’s block', () => {
  it.each([
    [
      'a box with a number on both sides of the network’s name',
      '<div id="M123ScriptRootC456"><div class="x1"><a href="https://news.example/1">Врачи молчали об этом</a></div></div>',
    ],
    [
      'a link to the network',
      '<div class="x1"><a href="https://www.mgid.com/ghits/1">Врачи молчали об этом</a></div>',
    ],
    [
      'links to another network',
      '<div class="x1"><a href="https://trc.taboola.com/1">Врачи молчали об этом</a> <a href="https://popup.taboola.com/2">Ещё</a></div>',
    ],
    [
      'a frame from elsewhere that cannot be scrolled',
      '<div class="x1"><iframe src="https://s.nobody.example/b" width="100%" height="90" scrolling="no"></iframe></div>',
    ],
  ])('is hidden: %s', (_, junk) => {
    load(`${post}${meta}${post}<div>BY channel</div>${junk}`)
    const { visible } = clean()
    expect(isHidden('.x1')).toBe(true)
    expect(visible).toContain(ending)
  })

  it.each([
    [
      'a link to somebody else with the network’s name in its path',
      '<p class="x1"><a href="https://habr.example/how-mgid.com-works">Как устроены тизерные сети</a></p>',
    ],
    [
      'a long text that links to the network',
      `<p class="x1">${`${story} `.repeat(5)}<a href="https://www.mgid.com/about">Сайт сети</a></p>`,
    ],
    [
      'a link to the network beside one to somebody else',
      '<p class="x1"><a href="https://www.mgid.com/">Сеть</a> и <a href="https://study.example/">исследование о ней</a></p>',
    ],
    [
      'a frame from elsewhere that can be scrolled',
      '<p class="x1"><iframe src="https://maps.example/e/1" width="560" height="315"></iframe></p>',
    ],
    ...[
      'www.youtube.com/embed/1',
      'player.vimeo.com/video/1',
      'vk.com/video_ext.php?id=1',
      'w.soundcloud.com/player/?url=1',
      'rutube.ru/play/embed/1',
    ].map((address) => [
      `a player without bars, ${address}`,
      `<p class="x1"><iframe src="https://${address}" width="560" height="315" scrolling="no"></iframe></p>`,
    ]),
    [
      'a frame of the site’s own without bars',
      '<p class="x1"><iframe src="https://tg-me.com/embed/7" scrolling="no"></iframe></p>',
    ],
  ])('is not %s', (_, part) => {
    load(`<div><p>${story}</p>${part}<p>${ending}</p></div>${meta}`)
    clean()
    expect(isHidden('.x1')).toBe(false)
  })
})

describe('a banner that says it is paid for', () => {
  const banner =
    '<a href="https://r.bonus.example/7" rel="sponsored"><img src="/b.gif" width="320" height="50"></a>'

  it('is hidden with the sign that closes it', () => {
    load(`${post}${meta}<div id="bar">${banner}<span>×</span></div>`)
    clean()
    expect(document.querySelector('#bar')?.closest('[data-cm-hidden]')).not.toBeNull()
  })

  it('does not take the line of a post with it', () => {
    load(`<div>${story}${banner}<br>${ending}</div>${meta}`)
    const { visible } = clean()
    expect(visible).toContain(story)
    expect(visible).toContain(ending)
  })
})

describe('an advertisement of a line and a link', () => {
  const button = '<a href="https://trk.offer.example/?z=1" rel="sponsored">Learn more</a>'
  const box = (line: string, link: string) => `<div class="x1"><p>${line}</p>${link}</div>`

  it.each([
    ['a label in front', box('Sponsored · This trick cuts your power bill in half', button)],
    ['a label in Chinese', box('广告：注册即送588元体验金', button)],
    ['a label in Arabic', box('إعلان ممول: تداول العملات الرقمية بدون عمولة', button)],
    [
      'a label of its own',
      '<div class="x1"><small>Promoted</small><br><b><a href="https://trk.top.example/?z=2">Trade with zero fees</a></b></div>',
    ],
  ])('is hidden whole: %s', (_, ad) => {
    load(
      `<div><p>${story}</p>${ad}<p>${ending}</p></div>${meta}<div><p>${story}</p><p>${ending}</p></div>`,
    )
    const { visible } = clean()
    expect(isHidden('.x1')).toBe(true)
    expect(visible.split(story)).toHaveLength(2)
    expect(visible.split(ending)).toHaveLength(2)
  })

  it.each([
    [
      'a post of that form with a link that nobody pays for',
      '<a href="https://shop.example/">В магазин</a>',
    ],
    ['a line without a link', '<i>и больше ничего</i>'],
  ])('is not %s', (_, link) => {
    load(`${box('Реклама: мы сами сделали атлас и теперь продаём его', link)}${meta}`)
    expect(clean().visible).toContain('мы сами сделали атлас')
  })
})

describe('an advertisement at the end of the post’s own box', () => {
  it('does not take a long post with it', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `<p>(${i}) ${story}</p>`).join('')
    const ad = (line: string) =>
      `<p>Реклама: <a href="https://trk.offer.example/?z=1" rel="sponsored">${line}</a></p>`
    load(
      `<div class="x1">${lines}${ad('кредит за минуту')}</div>${meta}<div>${lines}${ad('займ до зарплаты')}</div><div>BY channel</div>`,
    )
    const { visible } = clean()
    for (const number of [0, 20, 39]) expect(visible.split(`(${number}) ${story}`)).toHaveLength(2)
    expect(isHidden('.x1 p')).toBe(false)
    for (const line of ['кредит', 'займ']) expect(visible).not.toContain(line)
  })
})
