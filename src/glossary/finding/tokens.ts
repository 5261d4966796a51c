import { foldWord } from './fold'

/** What stands between a word and the word before it. */
export type Gap = 'space' | 'hyphen' | 'other'

export interface Token {
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly written: string
  readonly folded: string
  readonly gap: Gap
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*/gu
/** Words that are part of an address, a hashtag, a mention or an e-mail are no prose. */
const notProse =
  /(?:https?:\/\/|www\.)\S+|[#@][\p{L}\p{N}_]+|\S+@\S+\.\S+|\b[\w-]+\.(?:com|org|net|ru|me|io|ai|dev)\b\S*/gu

/** Splits a text into words with their places. */
export function tokensOf(text: string): Token[] {
  const excluded = [...text.matchAll(notProse)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }))
  const tokens: Token[] = []
  let after = 0
  let next = 0
  for (const { index, 0: written } of text.matchAll(word)) {
    while ((excluded[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    const end = index + written.length
    const between = excluded[next]
    if (between && between.start < end) continue
    tokens.push({
      start: index,
      end,
      written,
      folded: foldWord(written),
      gap: gapOf(text, after, index),
    })
    after = end
  }
  return tokens
}

function gapOf(text: string, start: number, end: number): Gap {
  const between = text.slice(start, end)
  if (/^['’\u2010\u2011-]$/.test(between)) return 'hyphen'
  return /^[^\S\n]+$/.test(between) || /^[ \t\u00a0]*\n[ \t\u00a0]*$/.test(between)
    ? 'space'
    : 'other'
}
