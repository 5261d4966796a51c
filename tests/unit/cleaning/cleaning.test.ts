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
    [
      'a flat copy of a post with a date under its first line',
      `<div><h1>${first}</h1><div>Notes · 12.03.2024</div><p>${second}</p></div>${meta}<div>${first} ${second}</div>`,
    ],
    [
      'a flat copy of a post with an advertisement in its midst',
      `<div><p>${first}</p><ins class="adsbygoogle">Buy now and save</ins><p>${second}</p></div>${meta}<div>${first} ${second}</div>`,
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

  it.each([
    ['alike', post],
    ['flat', `${first} ${second}`],
  ])('keep the one that the styles of the page show: %s', (_, copy) => {
    load(
      `<style>.narrow { display: none }</style><div class="narrow">${post}</div>${meta}<div class="wide">${copy}</div>`,
    )
    clean()
    expect(document.querySelector('.wide')?.closest('[data-cm-hidden]')).toBeNull()
    expect(document.querySelector('.wide [data-cm-hidden]')).toBeNull()
  })

  const whole = `${first} ${second}`
  it.each([
    ['after its name', `Заметки: ${whole}`],
    ['before its name', `${whole} — Заметки`],
    ['cut short before its name', `${whole.slice(0, 150)}… | Заметки`],
  ])('are hidden in a title that names the channel: %s', (_, title) => {
    load(`<h1>${title}</h1><div><p>${whole}</p></div>${meta}<div>BY Заметки</div>`)
    const { visible } = clean()
    expect(count(visible, first)).toBe(1)
    expect(document.querySelector('h1')?.hasAttribute('data-cm-hidden')).toBe(true)
    expect(visible).toContain('BY Заметки')
  })

  it.each([
    ['a name that stands nowhere else', `Дневник: ${whole}`],
    ['only the first line', `Заметки: ${first}`],
  ])('are no title with %s', (_, title) => {
    load(`<h1>${title}</h1><div>${post}</div>${meta}<div>${post}</div><div>BY Заметки</div>`)
    expect(clean().visible).toContain(title)
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
      'a slot named by its attribute',
      '<div data-ad-slot="12"><div>Win a new phone today</div></div>',
      'new phone',
    ],
    [
      'an advertisement of AMP',
      '<amp-ad type="x"><span>Win a new phone today</span></amp-ad>',
      'new phone',
    ],
    [
      'a label in Turkish',
      '<div>Sponsorlu · <a href="https://ads.example/">Win a new phone</a></div>',
      'new phone',
    ],
    [
      'a label of share buttons in Japanese',
      '<div>友達にシェアする:</div><a href="https://vk.com/share.php?url=x">VK</a>',
      'シェア',
    ],
    [
      'a label of share buttons in Hindi',
      '<div>दोस्तों के साथ साझा करें:</div><a href="https://vk.com/share.php?url=x">VK</a>',
      'साझा',
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

  it('is not a sentence that asks to share', () => {
    const request = 'Share with your friend who loves the sea!'
    load(`<div>${first}<br>${request}</div><div>tg-me.com/somechannel/7 2024-01-12</div>`)
    expect(clean('channel').visible).toContain(request)
  })

  it.each([
    ['once', (post: string) => post],
    [
      'in paragraphs',
      (post: string) =>
        post.replaceAll('<br><br>', '</p><p>').replace(/^<div>(.*)<\/div>$/, '<p>$1</p>'),
    ],
    [
      'in lines and flat',
      (post: string) => `${post}${meta}<div>${post.replace(/<[^>]+>/g, ' ')}</div>`,
    ],
  ])('is not a message of a server that a post shows: %s', (_, body) => {
    const message = 'Warning: Undefined array key "user" in /var/www/html/profile.php on line 42'
    load(body(`<div>${first}<br><br>${message}<br><br>${second}</div>`))
    const { visible } = clean()
    expect(count(visible, message)).toBe(1)
    expect(count(visible, second)).toBe(1)
  })

  it('begins at a heading with the name of the channel before it', () => {
    const heading = 'Заметки на полях Telegram | DID YOU KNOW?'
    const text =
      'The airport authority said that a second runway would open before the end of the year.'

    for (const kind of ['post', 'channel'] as const) {
      load(`<div>${first}</div>${meta}<h4>${heading}</h4><p>${text}</p><div>from us</div>`)
      const { visible } = clean(kind)
      expect(visible).toContain(first)
      expect(visible).not.toContain('DID YOU KNOW')
      expect(visible).not.toContain('runway')
    }
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

describe('a page that the reader asked to have cleaned', () => {
  it('keeps whatever follows the post: nothing says that it is not the reader’s', () => {
    const other =
      'A note in another language that somebody wrote below the post for those who cannot read it.'
    load(`<div>${post}</div>${meta}<div>${post}</div><p>${other}</p>`)
    expect(clean('post', true).visible).not.toContain(other)
    load(`<div>${post}</div>${meta}<div>${post}</div><p>${other}</p>`)
    const { visible } = clean('post', false)
    expect(visible).toContain(other)
    expect(count(visible, first)).toBe(1)
  })
})
