// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { address, english, meta, name, other, runway, story } from './sample-texts'
import { clean, load } from './support'

describe('English text beside posts in another language', () => {
  it.each([
    ['above the copies', `<aside>${runway}</aside><p>${story}</p>${meta}<p>${story}</p>BY channel`],
    ['between them', `<p>${story}</p><div>${runway}</div>${meta}<p>${story}</p>BY channel`],
    ['below them, without a mark', `<p>${story}</p>${meta}<p>${story}</p><div>${runway}</div>`],
  ])('is filler: %s', (_, body) => {
    load(body)
    const { visible } = clean()
    expect(visible).not.toContain('runway')
    expect(visible).toContain(story)
  })

  it('is filler on a channel’s page where it stands in a box of its own', () => {
    const post = (text: string, i: number) => `<div class="card"><p>${text}</p>${address(i)}</div>`
    load(
      `${name}${post(story, 1)}${post(other, 2)}<div class="dyk"><h4>What to know</h4><p>${runway}</p></div>`,
    )
    const { visible } = clean('channel')
    expect(visible).not.toContain('runway')
    expect(visible).not.toContain('What to know')
  })

  it('is a post where it stands as the posts do', () => {
    const post = (text: string, i: number) => `<div class="card"><p>${text}</p>${address(i)}</div>`
    load(`${name}${post(story, 1)}${post(english, 2)}${post(other, 3)}`)
    expect(clean('channel').visible).toContain(english)
  })

  it('is part of the post where it stands among its lines', () => {
    const post = `<div><p>${story}</p><p>${english}</p><p>${other}</p></div>`
    load(`${post}${meta}${post}`)
    expect(clean().visible).toContain(english)
  })
})

describe('a heading of filler that no line closes', () => {
  const section = `<div class="dyk"><h4>DID YOU KNOW?</h4><p>${runway}</p></div>`

  it.each([
    ['in another language', story],
    ['in English', english],
  ])('does not take the posts below it with it: %s', (_, text) => {
    const post = (words: string, i: number) => `<div class="card">${words}</div>${address(i)}`
    load(`${name}${section}${post(text, 1)}${post(other, 2)}`)
    const { visible } = clean('channel')
    expect(visible).toContain(text)
    expect(visible).not.toContain('runway')
  })

  it('does not take the first of two copies with it', () => {
    load(
      `${section}<div>${story}</div><div>telegram from sg</div>${meta}<div>${story}</div>BY channel`,
    )
    const { visible } = clean()
    expect(visible).toContain(story)
    expect(visible).not.toContain('runway')
  })
})

describe('filler without a heading', () => {
  it('is known by the line behind it, also above a short post', () => {
    load(
      `<p>${runway}</p><div>telegram from sg</div><p>Завтра в семь у моста</p>${meta}<p>Завтра в семь у моста</p>BY channel`,
    )
    const { visible } = clean()
    expect(visible).not.toContain('runway')
    expect(visible).toContain('Завтра в семь у моста')
  })

  it('is not what stands above a greeting', () => {
    load(
      `${name}<p>${english}</p><p>Greetings from us</p>${address(1)}<p>${runway}</p>${address(2)}`,
    )
    const { visible } = clean('channel')
    expect(visible).toContain(english)
    expect(visible).toContain(runway)
  })
})
