// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { meta, other, story } from './sample-texts'
import { clean, load } from './support'

const ending = 'Продолжение завтра, когда откроется архив.'
const post = `<div class="msg"><p>${story}</p><p>${other}</p><p>${ending}</p></div>`
/** What search engines show of the post, cut in the midst of a word of its second line. */
const description = `${story} ${other}`.slice(0, story.length + 30)

function describePage(content: string) {
  const element = document.createElement('meta')
  element.setAttribute('property', 'og:description')
  element.setAttribute('content', content)
  document.head.append(element)
}

afterEach(() => document.head.replaceChildren())

describe('a line that quotes the page’s own description', () => {
  it.each([
    ['with a label', `<div class="x1">Description: ${description}</div>`],
    ['with a label of its own', `<div class="x1"><b>Описание:</b> ${description}...</div>`],
    ['in italics, and shorter still', `<p class="x1"><i>${description.slice(0, -40)}</i></p>`],
    ['cut at the end of its line', `<p class="x1">Description: ${story}</p>`],
  ])('is a copy of the post: %s', (_, line) => {
    describePage(description)
    load(`${line}${meta}${post}<div>BY channel</div>`)
    const { visible, undo } = clean()
    expect(document.querySelector('.x1')?.closest('[data-cm-hidden]')).not.toBeNull()
    for (const text of [story, other, ending]) expect(visible.split(text)).toHaveLength(2)
    undo()
    expect(document.querySelector('.x1')?.closest('[data-cm-hidden]')).toBeNull()
  })

  it.each([
    [
      'says what no post here says',
      'Дневник картографа о том, чего нет на картах, и о тех, кто их чертил.',
    ],
    ['is the channel’s', 'Канал о старых картах, атласах и островах, которых никогда не было.'],
  ])('stays where it %s', (_, content) => {
    describePage(content)
    load(`<div class="x1">Description: ${content}</div>${post}${meta}${post}<div>BY channel</div>`)
    expect(clean().visible).toContain(content)
  })

  it('gives way to the fullest of the copies behind it', () => {
    describePage(description)
    const flat = `<p class="x2">${story} ${other} ${ending}</p>`
    load(`<p><i>${description}</i></p>${flat}${meta}${post}<div>BY channel</div>`)
    const { visible } = clean()
    expect(document.querySelector('.x2')?.closest('[data-cm-hidden]')).not.toBeNull()
    for (const text of [story, other, ending]) expect(visible.split(text)).toHaveLength(2)
  })

  it('is not the post’s first line, which has a label in front', () => {
    const line = `Внимание: ${story}`
    describePage(`${line} ${other}`.slice(0, line.length + 30))
    load(`<div><p>${line}</p><p>${other}</p></div>${meta}<div><p>${line}</p><p>${other}</p></div>`)
    expect(clean().visible.split(line)).toHaveLength(2)
  })
})
