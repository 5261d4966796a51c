// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { markMentions, setKnown, setOpen } from '../../../../src/glossary/marks/mark'
import { readPostText } from '../../../../src/glossary/marks/post-text'
import type { FoundMention } from '../../../../src/glossary/services'
import { askedAddress } from '../../../../src/page/address'
import { readPage } from '../../../../src/page/read'

const atOnce = () => Promise.resolve()
const unseen = (work: () => void) => work()
const style = { underline: 'dotted', background: 'light', description: 'definition' } as const

function read(html: string) {
  // Tests write their own pages; the product never makes elements from text.
  document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body)
  const { blocks } = readPage(document, askedAddress(new URL('https://example.org/')))
  return readPostText(blocks)
}

/** Stands in for the finder: every place of these words. */
function mentionsOf(text: string, ...words: string[]): FoundMention[] {
  return words
    .flatMap((word) =>
      [...text.matchAll(new RegExp(word, 'gi'))].map(({ index, 0: form }) => ({
        start: index,
        end: index + form.length,
        term: word,
        form,
      })),
    )
    .sort((a, b) => a.start - b.start)
}

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes
}

async function mark(html: string, ...words: string[]) {
  const text = read(html)
  const stop = new AbortController()
  const before = { html: document.body.outerHTML, nodes: textNodes() }
  const marked = await markMentions(
    text,
    mentionsOf(text.text, ...words),
    style,
    { breathe: atOnce, unseen },
    stop.signal,
  )
  return { marked, before, undo: () => stop.abort() }
}

const words = () => [...document.querySelectorAll('cm-term')].map(({ textContent }) => textContent)

const undoCases: readonly [what: string, html: string, marked: readonly string[]][] = [
  ['in the middle', '<p>one chaos two</p>', ['chaos']],
  ['at the beginning', '<p>chaos two</p>', ['chaos']],
  ['at the end', '<p>one chaos</p>', ['chaos']],
  ['the whole node', '<p>chaos</p>', ['chaos']],
  ['twice in a node', '<p>chaos, chaos</p>', ['chaos', 'chaos']],
  ['one after the other', '<p>chaoschaos</p>', ['chaos', 'chaos']],
  ['across inline markup', '<p>a <b>deep</b> <i>learning</i> b</p>', ['deep', 'learning']],
  ['across a part of a word', '<p>ch<b>ao</b>s</p>', ['ch', 'ao', 's']],
  ['loose in the body', 'one chaos<br>deep learning', ['chaos', 'deep learning']],
  ['in a line of a pre-formatted text', '<p>deep\n  learning</p>', ['deep\n  learning']],
  ['beside a comment', '<p>one<!-- c --> chaos<!-- d --></p>', ['chaos']],
]

describe('terms in the text', () => {
  it.each(undoCases)('are marked and given back: %s', async (_what, html, expected) => {
    const { before, undo } = await mark(html, 'chaos', 'deep\\s+learning')
    expect(words()).toEqual(expected)
    undo()
    expect(document.body.outerHTML).toBe(before.html)
    expect(textNodes()).toEqual(before.nodes)
    for (const [index, node] of textNodes().entries()) expect(node).toBe(before.nodes[index])
  })

  it('are given back as well where marking is cut short', async () => {
    const text = read('<p>chaos one <b>chaos</b> two chaos</p>')
    const before = { html: document.body.outerHTML, nodes: textNodes() }
    const stop = new AbortController()
    let marks = 0
    const breathe = async () => {
      if (++marks === 3) stop.abort()
    }
    const mentions = mentionsOf(text.text, 'chaos')
    expect(await markMentions(text, mentions, style, { breathe, unseen }, stop.signal)).toEqual([])
    expect(marks).toBe(3)
    expect(document.body.outerHTML).toBe(before.html)
    for (const [index, node] of textNodes().entries()) expect(node).toBe(before.nodes[index])
  })

  it('that the page changes while others are marked stay as they are', async () => {
    const text = read('<p>chaos one</p><p>two chaos</p>')
    const [first] = textNodes()
    const breathe = async () => {
      if (words().length === 1 && first) first.data = 'order'
    }
    const mentions = mentionsOf(text.text, 'chaos')
    await markMentions(text, mentions, style, { breathe, unseen }, new AbortController().signal)
    expect(words()).toEqual(['chaos'])
    expect(document.body.textContent).toBe('ordertwo chaos')
  })

  it.each([
    ['a link', '<p>one <a href="/x">chaos</a></p>'],
    ['a heading', '<h2>chaos</h2>'],
    ['a heading by its role', '<div role="heading">chaos</div>'],
    ['code', '<p>one <code>chaos</code></p>'],
    ['pre-formatted text', '<pre>chaos</pre>'],
    ['a button', '<p>one <span role="button">chaos</span></p>'],
    ['what the reader edits', '<p contenteditable>chaos</p>'],
  ])('are left alone in %s', (_what, html) => {
    expect(mentionsOf(read(html).text, 'chaos')).toEqual([])
  })

  it.each([
    ['a block', '<p>deep</p><p>learning</p>'],
    ['a line', '<p>deep<br>learning</p>'],
    ['a link', '<p>deep <a href="/x">and</a> learning</p>'],
  ])('never reach across %s', (_what, html) => {
    expect(read(html).text).toMatch(/deep\s+\0[\s\0]+learning/)
  })

  it('keep words apart that only a blank node parts, and together what nothing parts', () => {
    expect(read('<p><b>deep</b> <i>learning</i></p>').text).toContain('deep learning')
    expect(read('<p>ch<b>a</b><wbr>os</p>').text).toContain('chaos')
  })

  it('are one control, however many elements they take', async () => {
    await mark('<p>a <b>deep</b> <i>learning</i> b</p>', 'deep learning')
    const [control, rest] = document.querySelectorAll('cm-term')
    expect(control?.getAttribute('role')).toBe('button')
    expect(control?.getAttribute('aria-label')).toBe('deep learning')
    expect(rest?.hasAttribute('role')).toBe(false)
    expect(rest?.hasAttribute('tabindex')).toBe(false)
    expect(rest?.getAttribute('aria-hidden')).toBe('true')
  })

  it('that the page changed while they were looked up stay as they are', async () => {
    const text = read('<p>one <b>cha</b>os</p><p>two chaos</p><p>three chaos</p>')
    const [, half, , second] = textNodes()
    if (half) half.data = 'coe'
    second?.remove()
    const marked = await markMentions(
      text,
      mentionsOf(text.text, 'chaos'),
      style,
      { breathe: atOnce, unseen },
      new AbortController().signal,
    )
    expect(marked.map(({ mention }) => mention.start)).toEqual([text.text.lastIndexOf('chaos')])
    expect(document.body.textContent).toBe('one coeosthree chaos')
  })

  it('keep what the page changes while they are marked', async () => {
    const { undo } = await mark('<p>one chaos two</p>', 'chaos')
    document.querySelector('cm-term')?.replaceWith('order')
    undo()
    expect(document.body.textContent).toBe('one order two')
  })

  it('open as a whole', async () => {
    const { marked } = await mark('<p>a <b>deep</b> <i>learning</i></p>', 'deep learning')
    const open = () => document.querySelectorAll('[data-open]').length
    for (const mention of marked) setOpen(mention, true)
    expect(open()).toBe(2)
    expect(document.querySelectorAll('[aria-expanded="true"]')).toHaveLength(1)
    for (const mention of marked) setOpen(mention, false)
    expect(open()).toBe(0)
  })

  it('that the reader knows are plain text, and terms again when the reader changes the mind', async () => {
    const { marked } = await mark('<p>one chaos</p>', 'chaos')
    const term = document.querySelector('cm-term')
    const before = term?.outerHTML
    for (const mention of marked) setKnown(mention, true)
    expect(term?.hasAttribute('role')).toBe(false)
    expect(term?.getAttribute('tabindex')).toBe('-1')
    for (const mention of marked) setKnown(mention, false)
    expect(term?.outerHTML.length).toBe(before?.length)
    expect(term?.getAttribute('tabindex')).toBe('0')
  })

  it.each([
    ['Модель NN учится на примерах', 'NN', 'ru'],
    ['The word перцептрон is Russian for perceptron', 'перцептрон', 'en'],
  ])('have the language of the text around them: %s', async (sentence, word, language) => {
    const { marked } = await mark(`<p>${sentence}</p>`, word)
    expect(marked.map((mention) => mention.language)).toEqual([language])
  })
})
