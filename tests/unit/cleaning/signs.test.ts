// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const story =
  'Картографы прошлого не ошибались, они торговались, и остров, которого нет, кочевал из атласа в атлас.'
const ending = 'Продолжение завтра.'
const meta = '<div>tg-me.com/somechannel/7</div><div>Create: 2024-01-12</div>'
const post = `<div><p>${story}</p><p>${ending}</p></div>`
const page = (junk: string) => `${post}${meta}${post}<div>BY channel</div>${junk}`

describe('an advertisement', () => {
  it.each([
    [
      'a frame of a size that is sold, from a host that nobody knows',
      '<iframe src="https://s.nobody.example/b?z=1" width="300" height="250"></iframe>',
      'iframe',
    ],
    [
      'a link that says it is paid for',
      '<div class="x1"><a rel="nofollow sponsored" href="https://go.offers.example/1">Win a new phone</a></div>',
      'a[rel]',
    ],
    [
      'a label in an element of its own before what leads away',
      '<div class="x1"><small>Sponsored</small> <a href="https://go.offers.example/1">Win a new phone</a> today</div>',
      '.x1',
    ],
  ])('is hidden: %s', (_, junk, selector) => {
    load(page(junk))
    clean()
    expect(document.querySelector(selector)?.closest('[data-cm-hidden]')).not.toBeNull()
  })

  it.each([
    [
      'a player',
      '<iframe src="https://video.example/e/1" width="560" height="315"></iframe>',
      'iframe',
    ],
    ['the word that the law wants under a post', '<p class="x1">Реклама.</p>', '.x1'],
  ])('is not %s', (_, part, selector) => {
    load(`<div><p>${story}</p>${part}<p>${ending}</p></div>${meta}`)
    clean()
    expect(document.querySelector(selector)?.closest('[data-cm-hidden]')).toBeNull()
  })
})

describe('sharing', () => {
  it.each([
    [
      'buttons that hand the page’s address on',
      '<div>Share: <a href="https://net.example/post?u=tg-me.com%2Fsomechannel%2F7">Net</a> | <a href="https://web.example/p?u=tg-me.com%2Fsomechannel%2F7">Web</a></div>',
      'Web',
    ],
    [
      'a label with the address behind it',
      '<div>Share with your friend now: tg-me.com/somechannel/7</div>',
      'Share with',
    ],
    ['a label with other words', '<div>Share on social media:</div>', 'social media'],
  ])('is hidden: %s', (_, junk, sign) => {
    load(page(junk))
    expect(clean().visible).not.toContain(sign)
  })

  it.each([
    'Поделитесь с другом, если было полезно',
    'Share with your friend now: t.me/somechannel',
    'Share with your friends if you found this useful',
  ])('is not what every post of a channel asks for: %s', (line) => {
    load(`<div><p>${story}</p><p>${line}</p></div>${meta}`)
    expect(clean().visible).toContain(line)
  })
})

describe('a link of the post’s own', () => {
  it('stays where it says which site its reader came from', () => {
    load(
      `<div><p>${story}</p><p><a href="https://shop.example/?utm_source=tg-me.com&x=1">Магазин карт</a></p></div>${meta}`,
    )
    expect(clean().visible).toContain('Магазин карт')
  })
})

describe('a message of a server', () => {
  const message = 'Notice: Undefined index: lang in /home/site/index.php on line 17'

  it('is hidden where its words stand in elements of their own behind other text', () => {
    load(
      page(
        '<div>BY channel <span><b>Warning</b>: Undefined variable $i in <b>/var/www/a.php</b> on line <b>3</b></span></div>',
      ),
    )
    const { visible, undo } = clean()
    expect(visible).not.toContain('Undefined variable')
    expect(visible).toContain('BY channel')
    const before = page('')
    undo()
    expect(document.body.textContent).toContain(
      'Warning: Undefined variable $i in /var/www/a.php on line 3',
    )
    expect(before).not.toContain('Undefined')
  })

  it('is hidden with the calls that led to it, line by line', () => {
    load(
      page(
        '<div><b>Fatal error</b>: Uncaught TypeError: count() in /var/www/a.php:208<br>Stack trace:<br>#0 {main}<br>thrown in <b>/var/www/a.php</b> on line <b>208</b></div>',
      ),
    )
    const { visible } = clean()
    for (const part of ['Fatal error', 'Stack trace', '#0', 'thrown in'])
      expect(visible).not.toContain(part)
  })

  it('is not what somebody shows as code', () => {
    load(`<div><p>${story}</p><p>Вот что там было: <code>${message}</code></p></div>${meta}`)
    expect(clean().visible).toContain(message)
  })

  it('is no post where it is printed twice', () => {
    const other = message.replace('17', '19')
    load(
      `<div><p>${story}</p><p>${ending}</p></div>${meta}<div>BY channel</div><div>${message}<br>${other}</div>`,
    )
    const { visible } = clean()
    expect(visible).toContain(story)
    expect(visible).not.toContain('Undefined index')
  })
})

describe('the place of a post', () => {
  it('may be below its address', () => {
    load(
      `<div>Атлас</div><div>tg-me.com/somechannel/7</div><div>Create: 2024-01-12</div>${post}<div>BY channel</div>`,
    )
    expect(clean().visible).toContain(ending)
  })

  it.each([
    'BY the time the surveyors reached the valley, the village no longer existed.',
    'Create: that was the verb in their orders, and they obeyed it.',
    'By Friday the bridge was closed again, and nobody in the town knew why it was so.',
  ])('does not end with a line that only begins like one of the site’s: %s', (line) => {
    load(`<div><p>${story}</p><p>${line}</p><p>${ending}</p></div>${meta}`)
    const { visible } = clean()
    for (const text of [line, ending]) expect(visible).toContain(text)
  })

  it('is found where its page names the channel only with the number', () => {
    load(`<h1>Атлас | Telegram Webview: somechannel/7 -</h1>${post}${post}<div>from us</div>`)
    expect(clean().visible.split(ending).length - 1).toBe(1)
  })
})

describe('lines that are boxes by their style', () => {
  it('are read apart', () => {
    const lines = [story, ending]
    load(
      `<div>${lines.map((line) => `<span style="display:block;margin:0">${line}</span>`).join('')}</div>${meta}<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
    )
    const { visible } = clean()
    for (const line of lines) expect(visible.split(line).length - 1).toBe(1)
  })
})
