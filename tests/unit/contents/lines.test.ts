// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { channelPosts } from '../../../src/contents/channel-posts'
import { linesOf } from '../../../src/contents/lines'
import { termCounts } from '../../../src/contents/term-counts'
import { askedAddress } from '../../../src/page/address'
import { placeOf } from '../../../src/page/place'
import { readPage } from '../../../src/page/read'

function blocksOf(html: string) {
  // Tests write their own pages; the product never makes elements from text.
  document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body)
  return readPage(document, askedAddress(new URL('https://example.org/'))).blocks
}

describe('the lines of a post', () => {
  it.each([
    ['<b>Заголовок</b>', { emphasised: true, boldLead: 9 }],
    ['🔥 <strong>Заголовок</strong>!', { emphasised: true, boldLead: 12 }],
    ['<h3>Заголовок</h3>', { emphasised: true }],
    ['<i>Курсив</i>', { emphasised: false, boldLead: 0 }],
    ['<b>Скорость.</b> Она выросла', { emphasised: false, boldLead: 9, stressed: 'Скорость.' }],
    ['Она <b>сильно</b> выросла', { emphasised: false, boldLead: 0, stressed: 'сильно' }],
    ['— <a href="/">Ссылка</a> о мосте', { linkLead: 8, emphasised: false }],
    ['<blockquote>Чужие слова</blockquote>', { inset: 'quote' }],
    ['<pre>const a = 1</pre>', { inset: 'code' }],
    ['Слово <code>код</code>', { inset: 'none' }],
  ])('%s', (html, expected) => {
    const [line] = linesOf(blocksOf(`<div>${html}</div><p>Обычный текст рядом.</p>`))
    expect(line).toMatchObject(expected)
  })

  it('begin a paragraph behind a blank line or in a box of their own', () => {
    const lines = linesOf(blocksOf('<div>один<br>два<br><br>три</div><p>четыре</p>'))
    expect(lines.map(({ startsParagraph }) => startsParagraph)).toEqual([true, false, true, true])
  })

  it('are not set apart by what holds for all of them', () => {
    const lines = linesOf(blocksOf('<blockquote><b>один<br><br>два</b></blockquote>'))
    expect(lines).toMatchObject([
      { emphasised: false, inset: 'none' },
      { emphasised: false, inset: 'none' },
    ])
  })
})

describe('the posts on a channel’s page', () => {
  const post = (text: string, date: string) =>
    `<div class="post"><p>${text}</p><p>Ещё строка.</p><time datetime="${date}"></time></div>`

  it('are the boxes that stand beside one another', () => {
    const blocks = blocksOf(
      `<main>${post('Первый', '2025-05-01T10:00:00Z')}${post('Второй', '2025-05-02T10:00:00Z')}${post('Третий', '')}</main>`,
    )
    const posts = channelPosts(blocks)
    expect(posts.map(({ first }) => blocks[first]?.text)).toEqual(['Первый', 'Второй', 'Третий'])
    expect(posts.map(({ date }) => date?.toISOString().slice(0, 10))).toEqual([
      '2025-05-01',
      '2025-05-02',
      undefined,
    ])
  })

  it('are none where the page holds one text', () => {
    expect(channelPosts(blocksOf('<main><p>Один<br><br>текст</p></main>'))).toEqual([])
  })
})

describe('terms', () => {
  it('are counted by the section they stand in', () => {
    const blocks = blocksOf(
      '<p>До <cm-term>а</cm-term></p><p><cm-term>б</cm-term> и <cm-term>в</cm-term></p><p>пусто</p><p>конец <cm-term>г</cm-term></p>',
    )
    const places = blocks.slice(1).flatMap((block) => placeOf(block) ?? [])
    expect(termCounts(places, [...document.querySelectorAll('cm-term')])).toEqual([2, 0, 1])
  })
})
