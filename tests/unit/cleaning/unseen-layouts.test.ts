// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const meta =
  '<div>tg-me.com/somechannel/7</div><div>Create: 2024-01-12</div><div>Last Update:</div>'
const opening = 'Картографы прошлого не ошибались, они торговались.'
const story =
  'Остров, которого нет, рисовали, чтобы уличить соседа в краже гравюры, и он переходил из атласа в атлас.'
const message = 'Warning: Undefined variable $i in /var/www/site/post.php on line 283'

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

describe('a message of a server in the midst of a sentence', () => {
  it.each([
    ['in quotation marks', `Частый вопрос: что значит «${message}»?`],
    ['in quotation marks at the end', `Что делать, если сайт пишет «${message}»`],
    ['behind a colon', `Вот что прислал читатель: ${message}`],
  ])('is somebody’s own text: %s', (_, sentence) => {
    load(`<div><p>${sentence}</p><p>${story}</p></div>${meta}`)
    expect(clean().visible).toContain(message)
  })

  it('is none where it is glued to the end of one', () => {
    load(`<div><p>${opening}</p><p>${story}${message}</p></div>${meta}`)
    const { visible } = clean()
    expect(visible).toContain(story)
    expect(visible).not.toContain(message)
  })
})

describe('an advertisement by the author of the post', () => {
  const mark = 'Реклама. ИП Хлебников А. А. erid: 2VtzqwX7kLm'

  it.each([
    ['that leads nowhere', 'Реклама. ИП Хлебников А. А.'],
    ['with its number', `${mark} <a href="https://bakery.example/">Пекарня</a>`],
  ])('stays: %s', (_, line) => {
    load(`<div><p>${story}</p><p>${line}</p></div>${meta}`)
    expect(clean().visible).toContain('Реклама. ИП Хлебников А. А.')
  })

  it.each([
    ['with what it leads to', '<a href="https://loans.example/">Займы без отказа</a>'],
    ['alone above it', ''],
  ])('is not the label of one that the site shows: %s', (_, link) => {
    load(`<div><p>${story}</p></div>${meta}<div class="x1">Реклама: ${link}</div>`)
    expect(clean().visible).not.toContain('Реклама')
  })
})

describe('an excerpt behind the lines of the site', () => {
  const excerpt = `<div>${opening} Остров, которого нет, рисовали, чтобы ули...</div>`

  it('is a copy of the post above them', () => {
    load(`<div><p>${opening}</p><p>${story}</p><p>Продолжение завтра.</p></div>${meta}${excerpt}`)
    const { visible } = clean()
    expect(count(visible, 'которого нет')).toBe(1)
    expect(visible).toContain(story)
    expect(visible).toContain('Продолжение завтра.')
  })
})

describe('a line of a post that begins like one of the site', () => {
  it.each([
    ['View MORE — так называлась кнопка, и нажимать её не стоило.'],
    ['Open in Telegram was what the button said, and nobody pressed it.'],
  ])('does not end it: %s', (line) => {
    load(`<div><p>${opening}</p><p>${line}</p><p>${story}</p></div>${meta}`)
    const { visible } = clean()
    for (const part of [opening, line, story]) expect(visible).toContain(part)
  })

  it('does where it is the site’s', () => {
    const filler = 'The seemingly negative pandemic effects and resource product shortages went on.'
    load(`<div><p>${story}</p></div><p>View MORE Open in Telegram</p><p>${filler}</p>${meta}`)
    expect(clean().visible).not.toContain('seemingly')
  })
})
