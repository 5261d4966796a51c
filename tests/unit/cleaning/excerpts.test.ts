// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { clean, load } from './support'

const opening =
  'Картографы прошлого не ошибались, они торговались, и остров, которого нет, кочевал из атласа в атлас'
const ending = 'пока его не сняли с карт последней переписью.'
const story = `${opening}, ${ending}`
const other = 'Сегодня в библиотеке открыли второй зал, и очередь туда стояла с самого утра.'
const runway =
  'The airport authority said that a second runway would open before the end of the year, and that the old one would be closed for repairs.'
const meta = '<div>tg-me.com/somechannel/7</div><div>Create: 2024-01-12</div>'
const address = (post: number) => `<div>tg-me.com/somechannel/${post} 2024-01-0${post}</div>`
const name = '<h1>Атлас</h1><div>@somechannel · 1,204 subscribers</div>'

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

describe('an excerpt far from its post', () => {
  it.each([
    ['with dots', `${opening}…`],
    ['with dots in brackets and an invitation', `${opening} [...] <a href="#full">read more</a>`],
    ['with an arrow', `${opening} »`],
    ['with an invitation alone', `${opening} – <a href="#full">Read full post</a>`],
    ['with a word that is cut', `${opening.slice(0, -3)}…`],
    ['in the midst of a line, without a mark', opening],
  ])('is hidden behind filler: %s', (_, excerpt) => {
    load(
      `<div class="lead">${excerpt}</div><aside>${runway}</aside><div><p>${story}</p></div>${meta}`,
    )
    const { visible } = clean()
    expect(count(visible, 'которого нет')).toBe(1)
    expect(visible).toContain(ending)
    expect(visible).not.toContain('runway')
  })

  it('is hidden where it is pinned above the posts of a channel', () => {
    load(
      `${name}<div class="pin">${opening}…</div><div><p>${other}</p></div>${address(1)}<div><p>${story}</p></div>${address(2)}`,
    )
    const { visible } = clean('channel')
    expect(count(visible, 'которого нет')).toBe(1)
    expect(visible).toContain(ending)
  })

  it('is hidden where it is a line of a list of contents', () => {
    const titles = ['Картографы прошлого не ошибались…', 'Сегодня в библиотеке открыли...']
    const list = titles.map((title) => `<li><a href="#1">${title}</a></li>`).join('')
    load(
      `${name}<ul>${list}</ul><div><p>${story}</p></div>${address(1)}<div><p>${other}</p></div>${address(2)}`,
    )
    const { visible } = clean('channel')
    for (const title of titles) expect(visible).not.toContain(title)
    for (const text of [story, other]) expect(visible).toContain(text)
  })

  it('stays where another post quotes it and goes on', () => {
    load(
      `${name}<div>${story}</div>${address(1)}<div><i>${opening}…</i><br>${other}</div>${address(2)}`,
    )
    const { visible } = clean('channel')
    expect(count(visible, 'которого нет')).toBe(2)
    expect(visible).toContain(other)
  })

  it('is no reason to hide the first line of a post that is printed in lines too', () => {
    const lines = [
      'Картографы прошлого не ошибались, они торговались, и это было их ремеслом',
      'Остров, которого нет, рисовали, чтобы уличить соседа в краже',
    ]
    load(
      `${name}<a href="#1">${lines.join(' ').slice(0, 100)}</a><div>${lines.map((line) => `<p>${line}.</p>`).join('')}</div>${address(1)}`,
    )
    const { visible } = clean('channel')
    for (const line of lines) expect(visible).toContain(`${line}.`)
  })
})

describe('other copies far from the post', () => {
  it('are hidden: the third of three', () => {
    load(`<div>${story}</div>${meta}<div>${story}</div>BY channel<p>${runway}</p><p>${story}</p>`)
    expect(count(clean().visible, ending)).toBe(1)
  })

  it('are hidden: those of a second list of all posts', () => {
    const texts = [
      story,
      other,
      'Мост через Оку закрывают на ремонт с понедельника, автобусы пойдут в объезд.',
    ]
    const posts = texts.map((text, i) => `<div><p>${text}</p></div>${address(i + 1)}`).join('')
    const list = [...texts]
      .reverse()
      .map((text) => `<div class="arch">${text}</div>`)
      .join('')
    load(`${name}${posts}<h3>Text version</h3>${list}<div>View more</div>`)
    const { visible } = clean('channel')
    for (const text of texts) expect(count(visible, text)).toBe(1)
  })

  it('are hidden: those that leave a name out', () => {
    const named = story.replace('атлас,', 'атлас @old_maps,')
    load(`<div><p>${named}</p></div>${meta}<pre>${story}</pre>BY channel`)
    const { visible } = clean()
    expect(count(visible, ending)).toBe(1)
    expect(visible).toContain('@old_maps')
  })

  it('stay where a post was sent again on another day', () => {
    load(`${name}<p>${story}</p>${address(1)}<p>${story}</p>${address(2)}`)
    expect(count(clean('channel').visible, ending)).toBe(2)
  })
})

describe('copies side by side', () => {
  const lines = ['Рынок на площади', 'Картофель — 28', 'Морковь — 22', 'Свёкла — 18']
  const rows = (texts: string[]) =>
    `<table>${texts.map((line) => `<tr><td>${line}</td><td>${line}</td></tr>`).join('')}</table>`

  it('are one post, line by line', () => {
    load(`${rows(lines)}${meta}`)
    const { visible } = clean()
    for (const line of lines) expect(count(visible, line)).toBe(1)
  })

  it('are not what a verse repeats', () => {
    const verse = ['Ехала Маша', 'Пели колёса', 'Пели колёса', 'Дом за холмом', 'Свет в окне']
    load(`<div>${verse.map((line) => `<p>${line}</p>`).join('')}</div>${meta}`)
    expect(count(clean().visible, 'Пели колёса')).toBe(2)
  })
})

describe('the copy that stays', () => {
  it('is the one whose letters are whole', () => {
    const broken = story.replaceAll('ошибались', 'вЂњошибалисьвЂќ')
    load(`<div>${broken}</div>${meta}<div>${story.replaceAll('ошибались', '“ошибались”')}</div>`)
    const { visible } = clean()
    expect(visible).toContain('“ошибались”')
    expect(visible).not.toContain('вЂ')
  })

  it('is the one with emoji', () => {
    load(`<div>${story}</div>${meta}<div>🗺 ${story}</div>`)
    expect(clean().visible).toContain('🗺')
  })
})
