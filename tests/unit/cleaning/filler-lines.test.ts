// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import {
  address,
  carmaker,
  english,
  harvest,
  meta,
  name,
  other,
  runway,
  story,
} from './sample-texts'
import { clean, load } from './support'

afterEach(() => {
  document.title = ''
})

describe('the channel’s title at the foot of a page', () => {
  it('is the site’s directly above the country in capitals', () => {
    load(
      `<div><p>${story}</p></div>${meta}<div><p>${story}</p></div><div>Telegram Старые карты</div><div>FROM USA</div>`,
    )
    const { visible } = clean()
    expect(visible).not.toContain('Старые карты')
    expect(visible).not.toContain('FROM USA')
    expect(visible).toContain(story)
  })

  it.each([
    ['something else follows it', '<p>Telegram Старые карты</p><p>Там же и архив.</p>'],
    ['nothing follows it', '<p>Telegram Старые карты</p>'],
  ])('is the post’s where %s', (_, lines) => {
    load(`<div><p>${story}</p>${lines}</div>${meta}`)
    expect(clean().visible).toContain('Telegram Старые карты')
  })
})

describe('the channel’s title before the country', () => {
  const closing = '<div>Старые карты from tw</div>'

  it.each([
    ['a short line of the page has it', `<div>Telegram: Старые карты</div>`, ''],
    ['the document’s title has it', '', 'Старые карты Telegram 7'],
  ])('closes filler where %s', (_, line, title) => {
    document.title = title
    load(`${line}<p>${runway}</p>${closing}<div>${story}</div>${meta}<div>${story}</div>`)
    const { visible } = clean()
    expect(visible).not.toContain('runway')
    expect(visible).not.toContain('from tw')
    expect(visible).toContain(story)
  })

  it('closes none where nothing else has it', () => {
    const letter = `<p>${story}</p><p>${english}</p><p>Greetings to all of you from tw</p><p>${other}</p>`
    load(`<div>${letter}</div>${meta}`)
    const { visible } = clean()
    for (const text of [english, 'from tw', other]) expect(visible).toContain(text)
  })
})

describe('«DID YOU KNOW?» on a channel’s page', () => {
  const facts = 'Octopuses have three hearts, and two of them stop while the animal swims.'
  const card = (lines: string, post: number) => `<div class="card">${lines}${address(post)}</div>`

  it('begins a post that stands as the others do', () => {
    load(
      `${name}<div>${english}<br><br>DID YOU KNOW?<br>${facts}<br><br>${harvest}</div>${address(1)}<div>${runway}</div>${address(2)}`,
    )
    const { visible } = clean('channel')
    for (const text of ['DID YOU KNOW?', facts, english, harvest, runway])
      expect(visible).toContain(text)
  })

  it('begins a post in a card like the others', () => {
    const own = `<p>DID YOU KNOW?</p><p>${facts}</p>`
    load(name + card(`<p>${english}</p>`, 1) + card(own, 2) + card(`<p>${harvest}</p>`, 3))
    const { visible } = clean('channel')
    for (const text of ['DID YOU KNOW?', facts, english, harvest]) expect(visible).toContain(text)
  })

  it('is filler in a box of its own', () => {
    const section = `<section class="dyk"><h4>DID YOU KNOW?</h4><p>${runway}</p></section>`
    load(name + card(`<p>${story}</p>`, 1) + card(`<p>${other}</p>`, 2) + section)
    const { visible } = clean('channel')
    for (const text of ['DID YOU KNOW', 'runway']) expect(visible).not.toContain(text)
    for (const text of [story, other]) expect(visible).toContain(text)
  })

  it('leaves a post that a greeting ends', () => {
    load(
      `${name}${card(`<p>${story}</p>`, 1)}${card(`<p>${other}</p><p>from us</p>`, 2)}${card(`<p>${english}</p>`, 3)}`,
    )
    const { visible } = clean('channel')
    for (const text of [story, other, 'from us', english]) expect(visible).toContain(text)
  })
})

describe('paragraphs of filler without a heading', () => {
  const filler = `<p>${carmaker}</p><h5>Will It Rain Again?</h5><p>${harvest}</p><h5>A Runway</h5><p>${runway}</p><div>from vn</div>`
  const signs = ['carmaker', 'Will It Rain', 'harvest', 'A Runway', 'runway', 'from vn']

  it.each([
    ['in another script', `${filler}<div>${story}</div>${meta}`, story],
    ['in English, twice', `${filler}<div>${english}</div>${meta}<div>${english}</div>`, english],
  ])('are all hidden above the line that closes them where the post is %s', (_, body, text) => {
    load(body)
    const { visible } = clean()
    for (const sign of signs) expect(visible).not.toContain(sign)
    expect(visible).toContain(text)
  })

  it('are none where they are the post, in English and printed once', () => {
    load(`<div><p>${carmaker}</p><p>${harvest}</p><p>${english}</p></div><div>from vn</div>${meta}`)
    const { visible } = clean()
    for (const text of [carmaker, harvest]) expect(visible).toContain(text)
  })
})

describe('a bare address behind the post', () => {
  const link = 'https://old-maps.example/the/island/that/never/was/and/its/atlas'

  it('is no filler by its language', () => {
    load(
      `<div>${story}</div>${meta}<div>${story}</div><div>BY channel</div><div><a href="${link}">${link}</a></div>`,
    )
    expect(clean().visible).toContain(link)
  })

  it('is not what makes English text there stay', () => {
    load(
      `<div>${story}</div>${meta}<div>${story}</div><div>BY channel</div><div>${runway} ${link}</div>`,
    )
    expect(clean().visible).not.toContain('runway')
  })
})

describe('a letter that ends «from us»', () => {
  it('keeps its last line in the copy that stays', () => {
    const letter = `<div><p>Dear all,</p><p>${english}</p><p>With love,</p><p>from us</p></div>`
    load(`${letter}${letter}${meta}<div><p>${runway}</p><p>from cn</p></div>`)
    const { visible } = clean()
    expect(visible.split('from us').length).toBe(2)
    expect(visible).not.toContain('from cn')
  })
})
