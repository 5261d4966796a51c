// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readHints } from '../../../src/cleaning/site-hints'
import { readPage } from '../../../src/page/read'
import type { SiteHints } from '../../../src/sites/site'
import { load } from './support'

const address = {
  site: 'any',
  host: 'any.example',
  kind: 'channel',
  channel: 'c',
  post: null,
} as const

function hinted(hints: SiteHints) {
  load(
    '<h1>Канал</h1><div class="post"><p>Первый пост этого канала.</p><div class="post"><p>Вложенная часть.</p></div></div><div class="post"><p>Второй пост этого канала.</p></div><div class="promo"><p>Реклама.</p></div>',
  )
  const page = readPage(document, address)
  const { posts, isAdvertisement } = readHints(page, hints)
  return {
    posts: posts.map(({ first, end }) => [first, end]),
    advertisements: page.blocks
      .filter(({ index }) => isAdvertisement(index))
      .map(({ text }) => text),
  }
}

describe('hints of a site', () => {
  it('tell posts and advertisements', () => {
    expect(hinted({ posts: '.post', advertisements: ['.promo'] })).toEqual({
      posts: [
        [1, 3],
        [3, 4],
      ],
      advertisements: ['Реклама.'],
    })
  })

  it.each<[string, SiteHints]>([
    ['that find nothing any more', { posts: '.gone', advertisements: ['.gone'] }],
    ['that no browser reads', { posts: '::nonsense(', advertisements: ['[['] }],
    ['that call most of the page an advertisement', { advertisements: ['.post', '.promo'] }],
  ])('change nothing where they are ones %s', (_, hints) => {
    expect(hinted(hints)).toEqual({ posts: [], advertisements: [] })
  })
})
