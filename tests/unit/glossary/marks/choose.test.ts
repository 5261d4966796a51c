import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseMentions, type ShownMentions } from '../../../../src/glossary/marks/choose'
import type { PostText } from '../../../../src/glossary/marks/post-text'
import type { FoundMention } from '../../../../src/glossary/services'

/** A post whose mentions are written in brackets, as `[term]` or `[words of it|term]`. */
function post(...paragraphs: string[]): { text: PostText; mentions: FoundMention[] } {
  const mentions: FoundMention[] = []
  const blockStarts: number[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    blockStarts.push(text.length)
    for (const part of paragraph.split(/(\[[^\]]*\])/)) {
      const [form = '', term = form] = part.replace(/^\[|\]$/g, '').split('|')
      if (part.startsWith('['))
        mentions.push({ start: text.length, end: text.length + form.length, term, form })
      text += form
    }
    text += ' \0 '
  }
  return { text: { text, pieces: [], blockStarts }, mentions }
}

/** Plain words that give a paragraph its length. */
const plain = (words: number) => Array.from({ length: words }, () => 'word').join(' ')

function chosen(shown: ShownMentions, ...paragraphs: string[]): string[] {
  const { text, mentions } = post(...paragraphs)
  return chooseMentions(text, mentions, shown).map(({ form }) => form)
}

describe('the choice of mentions to mark', () => {
  const twice = [
    `[chaos] ${plain(20)} [order] ${plain(20)} [Chaos|chaos] ${plain(20)}`,
    `[CHAOS|chaos] ${plain(20)}`,
  ]
  it.each<[ShownMentions, string[]]>([
    ['paragraph', ['chaos', 'order', 'CHAOS']],
    ['post', ['chaos', 'order']],
    ['all', ['chaos', 'order', 'Chaos', 'CHAOS']],
  ])('is by the reader’s wish: %s', (shown, expected) => {
    expect(chosen(shown, ...twice)).toEqual(expected)
  })

  it.each<[what: string, paragraphs: string[], expected: string[]]>([
    ['none where there is none', [plain(10)], []],
    ['the only word of a paragraph', ['[chaos]'], ['chaos']],
    ['one of a short title that is all terms', ['[deep learning] as [chaos]'], ['deep learning']],
    ['three in an enumeration', [`[a] / [b] / [c] ${plain(20)}`], ['a', 'b', 'c']],
    [
      'three of five in a row',
      [`${plain(20)} [a], [b] and [c], [d], [e] ${plain(20)}`],
      ['a', 'b', 'c'],
    ],
    [
      'rows with words between them, each for itself',
      [`[a] [b] [c] ${plain(10)} [d] [e] ${plain(10)}`],
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [
      'no more than a third of the words, those of more words first',
      ['[a] word word [b c d] word word word word word [e] word'],
      ['b c d'],
    ],
    [
      'what is new to the reader before what was marked above',
      [`[a] ${plain(10)}`, '[a] word word word [b] word'],
      ['a', 'b'],
    ],
    [
      'in a long row what is new to the reader',
      [`[a] ${plain(9)} [b] ${plain(9)}`, `[a] [b] [c] [d] ${plain(20)}`],
      ['a', 'b', 'a', 'c', 'd'],
    ],
  ])('takes %s', (_what, paragraphs, expected) => {
    expect(chosen('paragraph', ...paragraphs)).toEqual(expected)
  })

  it('takes the next mention in the post where the first had no room', () => {
    expect(chosen('post', '[a b] [c]', `${plain(10)} [c] ${plain(10)}`)).toEqual(['a b', 'c'])
  })

  it('never lets lines take a paragraph over, and never leaves one without any', () => {
    const paragraph = fc.array(
      fc.oneof(fc.constant('word'), fc.constantFrom('[a]', '[b]', '[c d]')),
      {
        minLength: 1,
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(paragraph, fc.constantFrom<ShownMentions>('paragraph', 'all'), (words, shown) => {
        const { text, mentions } = post(words.join(' '))
        const marked = chooseMentions(text, mentions, shown)
        const count = (forms: readonly { form: string }[]) =>
          forms.reduce((sum, { form }) => sum + form.split(' ').length, 0)
        const all = words.reduce((sum, word) => sum + (word === '[c d]' ? 2 : 1), 0)
        if (marked.length > 1) expect(count(marked)).toBeLessThanOrEqual(all / 3)
        expect(marked.length > 0).toBe(mentions.length > 0)
      }),
    )
  })
})
