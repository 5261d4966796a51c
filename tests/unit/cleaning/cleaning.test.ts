// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const first =
  'Сегодня мы говорим о том, как устроены сложные системы и почему их трудно предсказать заранее.'
const second =
  'Вторая часть рассказа посвящена тому, что из этого следует для обычного человека в обычной жизни.'
const meta =
  '<div><a href="https://tg-me.com/somechannel/7">tg-me.com/somechannel/7</a><br>Create:<br>Last Update:</div>'
const post = `<p>${first}</p><p>${second}</p>`

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

describe('copies', () => {
  it.each([
    ['paragraphs twice', `<div>${post}</div>${meta}<div>${post}</div>`],
    [
      'lines twice',
      `<div>${first}<br><br>${second}<br><br>${meta}${first}<br><br>${second}<br>BY channel</div>`,
    ],
    ['a flat second copy', `<div>${post}</div>${meta}${first} ${second}<br>BY channel`],
    [
      'a cut first copy',
      `<div><p>${first.slice(0, 60)}… <a href="#full">read more</a></p></div><div id="full">${post}</div>${meta}`,
    ],
    [
      'table cells',
      `<table><tbody><tr><td>${post}</td></tr><tr><td>${meta}${post}</td></tr></tbody></table>`,
    ],
    ['preformatted text', `<div>${post}</div>${meta}<pre>${first}\n\n${second}</pre>`],
    [
      'invisible characters',
      `<div>${post}</div>${meta}<div>${post.replaceAll(' ', '\u200b ')}</div>`,
    ],
  ])('are shown once: %s', (_, body) => {
    load(body)
    const { visible } = clean()
    expect(count(visible, first)).toBe(1)
    expect(count(visible, second)).toBe(1)
    expect(visible).not.toContain('read more')
  })

  it('keep the copy with links', () => {
    load(
      `<div>${post}</div>${meta}<div>${post.replace('сложные системы', '<a href="https://example.org/">сложные системы</a>')}</div>`,
    )
    clean()
    expect(
      document.querySelector('a[href="https://example.org/"]')?.closest('[data-cm-hidden]'),
    ).toBeNull()
  })

  it('leave a refrain alone', () => {
    const refrain = 'Припев, который повторяется снова и снова, как и положено припеву.'
    load(
      `<div><p>${first}</p><p>${refrain}</p><p>${second} И ещё одна строка куплета, чтобы песня была длинной.</p><p>${refrain}</p></div>${meta}`,
    )
    expect(count(clean().visible, refrain)).toBe(2)
  })

  it('leave a quotation of another post on a channel page alone', () => {
    load(
      `<div>${post}</div><div>tg-me.com/somechannel/6 2023-01-10</div><div><blockquote>${first}</blockquote><p>А вот что я об этом думаю теперь, спустя целый год.</p></div>`,
    )
    expect(count(clean('channel').visible, first)).toBe(2)
  })

  it('are told from the signature that ends every post of a channel', () => {
    const signature = '@somechannel | Подписаться | Обсудить в чате | Прислать новость'
    const texts = ['Коротко о главном за день.', first, second, 'Завтра продолжим наш разговор.']
    const one = (text: string) => `<div><p>${text}</p><p>${signature}</p></div>`
    load(
      texts
        .map(
          (text, i) =>
            `${one(text)}${one(text)}<div>tg-me.com/somechannel/${i} 2023-01-1${i}</div>`,
        )
        .join(''),
    )
    const { visible } = clean('channel')
    for (const text of texts) expect(count(visible, text)).toBe(1)
    expect(count(visible, signature)).toBe(texts.length)
    for (const text of texts) expect(visible).toContain(`${text} ${signature}`)
  })

  it('are found on a channel page where a post repeats its title', () => {
    const title = 'Рынок масла остаётся устойчивым'
    const text = `<p>${title}</p><p>${title}, и жалоб на нехватку до сих пор не было.</p><p>${second}</p>`
    load(`<div>${text}</div><div>${text}</div><div>tg-me.com/somechannel/6 2023-01-10</div>`)
    const { visible } = clean('channel')
    expect(count(visible, title)).toBe(2)
    expect(count(visible, second)).toBe(1)
  })

  it('are found whole where lines inside the post resemble one another', () => {
    const pushed = 'Скажите всем, что вы уже нажали все кнопки в этом лифте'
    const lines = [first, `${pushed}.`, `${pushed}, и улыбнитесь.`, second]
    load(
      `<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>${meta}${lines.join(' ')}<br>BY channel`,
    )
    const { visible } = clean()
    for (const line of [first, second]) expect(count(visible, line)).toBe(1)
    expect(count(visible, pushed)).toBe(2)
  })
})

describe('junk', () => {
  const page = (junk: string) =>
    `<div>${post}</div>${meta}<div>${post}</div><div>BY channel</div>${junk}`
  it.each([
    [
      'a PHP message',
      'Warning: Undefined variable $i in /var/www/tg-me/post.php on line 283',
      'Undefined variable',
    ],
    [
      'a share block',
      '<div>Share with your friend now:</div><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a>',
      'Facebook',
    ],
    ['an ad slot', '<ins class="adsbygoogle">Buy now and save</ins>', 'Buy now'],
    [
      'a labelled advertisement',
      '<p><a href="https://ads.example/">Реклама. Кухонный секрет, который скрывают</a></p>',
      'Кухонный секрет',
    ],
    [
      'filler in another language',
      '<p>The merger of two large companies became final on Tuesday after a long trial in the city.</p>',
      'merger',
    ],
  ])('is hidden: %s', (_, junk, sign) => {
    load(page(junk))
    const { visible } = clean()
    expect(visible).not.toContain(sign)
    expect(visible).toContain('BY channel')
  })

  it('is not what the post itself says', () => {
    const talk =
      'Share with your friend now: эту фразу печатает каждое зеркало, а DID YOU KNOW стоит под каждым постом.'
    const own = `<p>${first}</p><p>${talk}</p>`
    load(`<div>${own}</div>${meta}<div>${own}</div>`)
    expect(count(clean().visible, talk)).toBe(1)
  })

  it('glued to a title is cut out of it alone', () => {
    const message = 'Notice: Undefined index: x in /var/www/tg-me/post.php on line 3'
    load(`<h1>${message} Название канала</h1><div>${post}</div>${meta}<div>${post}</div>`)
    const before = document.body.outerHTML
    const { visible, undo } = clean()
    expect(visible).toContain('Название канала')
    expect(visible).not.toContain('Undefined index')
    undo()
    expect(document.body.outerHTML).toBe(before)
  })
})

describe('a page at a mirror’s address', () => {
  const article = `<h1>Новости порта</h1>${post}<aside class="adsbygoogle">Купите лодку</aside><p>${first}</p>`
  it('is left alone where it does not name the channel', () => {
    load(`${article}<a href="https://shop.example/somechannel">Лодки</a>`)
    expect(clean().plan.hidden).toEqual([])
  })

  it.each([
    ['links to it', '<a href="https://t.me/somechannel">Канал</a>'],
    ['writes its name', '<p>Канал @SomeChannel</p>'],
    ['has its own address', '<p>tg-me.com/somechannel/7</p>'],
    [
      'has what a broken mirror prints',
      '<p>Warning: Undefined variable $i in /var/www/tg-me/post.php on line 283</p>',
    ],
  ])('is cleaned where it %s', (_, sign) => {
    load(`${article}${sign}`)
    expect(clean().plan.hidden.length).toBeGreaterThan(0)
  })
})
