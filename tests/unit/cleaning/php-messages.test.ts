// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const story =
  'Картографы прошлого не ошибались, они торговались, и остров, которого нет, кочевал из атласа в атлас.'
const ending = 'Продолжение завтра, когда откроется архив.'
const meta = '<div>tg-me.com/somechannel/7</div><div>Create: 2024-01-12</div>'
const address = (post: number) => `<div>tg-me.com/somechannel/${post} 2024-01-0${post}</div>`
const table = (file: string) =>
  `<table class="xdebug-error xe-warning"><tr><th colspan="5">( ! ) Warning: Undefined variable $lang in ${file} on line <i>17</i></th></tr><tr><th colspan="5">Call Stack</th></tr><tr><th>#</th><th>Time</th><th>Memory</th><th>Function</th><th>Location</th></tr><tr><td>1</td><td>0.0004</td><td>361,992</td><td>{main}( )</td><td>.../index.php:0</td></tr></table>`
const signs = ['Undefined variable', 'Call Stack', 'Memory', 'Location', '361,992', '{main}']

describe('a table of calls', () => {
  const junk = table('/home/site/index.php')

  it.each([
    ['above the post', `${junk}<div><p>${story}</p><p>${ending}</p></div>${meta}`],
    ['below it', `<div><p>${story}</p><p>${ending}</p></div>${meta}<div>BY channel</div>${junk}`],
    ['within it', `<div><p>${story}</p>${junk}<p>${ending}</p></div>${meta}`],
  ])('is hidden whole: %s', (_, body) => {
    load(body)
    const { visible, undo } = clean()
    for (const sign of signs) expect(visible).not.toContain(sign)
    for (const text of [story, ending]) expect(visible).toContain(text)
    undo()
    expect(document.body.textContent).toContain('Call Stack')
  })

  it('is not every table of a post', () => {
    const own =
      '<table><tr><th>Memory</th><th>Location</th></tr><tr><td>512</td><td>Осло</td></tr></table>'
    load(`<div><p>${story}</p>${own}<p>${ending}</p></div>${meta}`)
    const { visible } = clean()
    for (const text of ['Memory', 'Location', 'Осло']) expect(visible).toContain(text)
  })
})

describe('a message in the midst of a post', () => {
  const message = (file: string) => `Warning: Undefined variable $i in ${file} on line 283`
  const lines = (file: string) =>
    `<div><p>${story}</p><p>${message(file)}</p><p>${ending}</p></div>`

  it.each(['/var/www/tg-me/post.php', '/home/tgoop/public/index.php'])(
    'is the mirror’s where the file is: %s',
    (file) => {
      load(`${lines(file)}${meta}`)
      const { visible } = clean()
      expect(visible).not.toContain('Undefined variable')
      for (const text of [story, ending]) expect(visible).toContain(text)
    },
  )

  it('is the mirror’s between the lines of a channel’s post too', () => {
    load(`<h1>Атлас</h1>${lines('/var/www/tg-me/post.php')}${address(1)}`)
    const { visible } = clean('channel')
    expect(visible).not.toContain('Undefined variable')
    expect(visible).toContain(ending)
  })

  it('is talk about PHP where the file is anybody’s', () => {
    load(`${lines('/var/www/html/profile.php')}${meta}`)
    expect(clean().visible).toContain('Undefined variable')
  })
})

describe('a message glued to something else', () => {
  const glued =
    '<b>Warning</b>: Undefined array key "views" in <b>/var/www/tg-me/lib/db.php</b> on line <b>362</b>'

  it('is no prose beside which a short post would be a title', () => {
    load(
      `<div>${glued} Telegram Group &amp; Telegram Channel</div><p>Лифт снова не работает. Четвёртый день.</p>${meta}<p>Лифт снова не работает. Четвёртый день.</p>`,
    )
    const { visible } = clean()
    expect(visible.split('Лифт').length).toBe(2)
    expect(visible).not.toContain('Undefined')
  })

  it('does not keep two copies apart that have it alike', () => {
    const lead = 'Стоит ли сейчас покупать часы? Не знаю и знать не… <a href="#7">read more</a>'
    const whole =
      'Стоит ли сейчас покупать часы? Не знаю и знать не хочу. Я пять лет пишу про лес и грибы.'
    load(
      `<div>${glued} Telegram Group</div><div>${lead}</div><div>${glued}</div><div>${whole}</div>${meta}`,
    )
    const { visible } = clean()
    expect(visible.split('Стоит ли').length).toBe(2)
    expect(visible).toContain(whole)
  })
})

describe('a post about such messages', () => {
  const shown = 'Warning: Undefined variable $page in /var/www/html/index.php on line 42'
  const lines = (message: string) => `<p>${story}</p>${message}<p>${ending}</p>`
  const code = `<p><code>${shown}</code></p>`

  it('keeps what it shows as code, and has one copy', () => {
    const flat = `<p>${story} ${shown} ${ending}</p>`
    load(`<div>${lines(code)}</div>${meta}<div>${flat}</div><div>BY channel</div>`)
    const { visible } = clean()
    for (const text of [story, shown, ending]) expect(visible.split(text)).toHaveLength(2)
  })

  it.each([
    ['as code', code],
    ['as a line', `<p>${shown}</p>`],
  ])('keeps it among a channel’s posts, each printed twice: %s', (_, message) => {
    const once = lines(message)
    load(
      `<div>${once}${address(1)}${once}</div><div><p>Другой пост о погоде и рыбах.</p>${address(2)}</div>`,
    )
    const { visible } = clean('channel')
    for (const text of [story, shown, ending]) expect(visible.split(text)).toHaveLength(2)
  })
})
