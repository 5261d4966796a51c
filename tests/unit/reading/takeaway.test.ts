// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { TakenPost } from '../../../src/reading/takeaway/taken-post'
import { writePost } from '../../../src/reading/takeaway/write-post'

type Child = Node | string
function element(tag: string, attributes: Record<string, string>, ...children: Child[]) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

function taken(): TakenPost {
  const link = element('a', { href: 'https://a.example/x?id=1' }, 'a page')
  const root = element(
    'div',
    {},
    element('p', {}, 'Some ', element('b', {}, 'bold'), ' and ', link, '.'),
    element('ul', {}, element('li', {}, 'first'), element('li', {}, 'second')),
    element('blockquote', {}, element('p', {}, 'said')),
    element('pre', {}, element('code', { class: 'language-js' }, 'let a = 1\nlet b = 2')),
    element(
      'p',
      { 'data-made': '' },
      element('span', { class: 'line' }, '1. typed'),
      element('br', {}),
      element('span', { class: 'line' }, '2. by hand'),
    ),
    element(
      'p',
      {},
      element('span', { class: 'spoiler', 'data-unseen': '' }, element('span', {}, 'secret')),
    ),
    element(
      'p',
      {},
      'Sun ',
      element('img', { class: 'emoji', alt: '🌻', src: 'https://a.example/e.png' }),
    ),
    element('p', {}, element('s', {}, 'old'), ' new'),
  )
  return {
    root,
    title: 'A *title*',
    channel: 'garden',
    original: 'https://t.me/garden/12',
    published: new Date(2024, 6, 21),
    language: 'en',
  }
}

describe('a post taken away', () => {
  it('as Markdown keeps links, lists, quotations, emphasis and code', () => {
    const text = writePost('markdown', taken())
    for (const part of [
      '# A \\*title\\*',
      'Some **bold** and [a page](https://a.example/x?id=1).',
      '-   first\n-   second',
      '> said',
      '```js\nlet a = 1\nlet b = 2\n```',
      '1. typed  \n2. by hand',
      '||secret||',
      'Sun 🌻',
      '~~old~~ new',
      '— garden, 2024-07-21: <https://t.me/garden/12>',
    ])
      expect(text).toContain(part)
  })

  it('as text keeps addresses and says where it is from', () => {
    const text = writePost('text', taken())
    for (const part of [
      'A *title*\n\nSome *bold* and a page (https://a.example/x?id=1).',
      '- first\n- second',
      '> said',
      'let a = 1\nlet b = 2',
      '1. typed\n2. by hand',
      '— garden, «A *title*», 2024-07-21, https://t.me/garden/12',
    ])
      expect(text).toContain(part)
  })

  it('as a quotation sets every line apart', () => {
    const lines = writePost('quotation', taken()).trim().split('\n')
    expect(lines.slice(0, -2).every((line) => line.startsWith('>'))).toBe(true)
    expect(lines.at(-1)).toContain('https://t.me/garden/12')
  })

  it('as HTML is a whole document with its source', () => {
    const text = writePost('html', taken())
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(text).toContain('<h1>A *title*</h1>')
    expect(text).toContain('<code class="language-js">')
    expect(text).toContain('garden, 2024-07-21')
    expect(text).not.toMatch(/data-/)
  })
})
