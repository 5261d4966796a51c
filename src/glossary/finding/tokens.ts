import { foldWord } from './fold'
import { notProse } from './not-prose'
import { closingQuote, openingQuote } from './quotes'

/**
 * What stands between a word and the word before it: a point between the parts of a number, «3.5». A dash
 * with spaces and a quotation mark join words only where the name allows it: see `dashes.ts`, `quotes.ts`.
 */
export type Gap =
  | 'space'
  | 'hyphen'
  | 'apostrophe'
  | 'dash'
  | 'point'
  | 'opening quote'
  | 'closing quote'
  | 'other'

export interface Token {
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly written: string
  readonly folded: string
  readonly gap: Gap
}

/** A letter or digit, then letters with their marks, soft hyphens and invisible characters. */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*/gu

/** Splits a text into words with their places, leaving out addresses, hashtags and the like. */
export function tokensOf(text: string): Token[] {
  const excluded = notProse(text)
  const tokens: Token[] = []
  let after = 0
  let next = 0
  for (const { index, 0: written } of text.matchAll(wordPattern)) {
    while ((excluded[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    const end = index + written.length
    if ((excluded[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue
    tokens.push({
      start: index,
      end,
      written,
      folded: foldWord(written),
      gap: isPair(tokens.at(-1)?.written, text.slice(after, index), written)
        ? 'hyphen'
        : gapOf(text, after, index, tokens.at(-1)?.written, written),
    })
    after = end
  }
  return tokens
}

/** «A/B» is one thing, as in «A/B-тест», and so is «80/20»; a slash between words divides them. */
function isPair(before: string | undefined, between: string, after: string): boolean {
  if (between !== '/' || before === undefined) return false
  return (before.length === 1 && after.length === 1) || (isNumber(before) && isNumber(after))
}

function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word)
}

function gapOf(
  text: string,
  start: number,
  end: number,
  before: string | undefined,
  after: string,
): Gap {
  if (end - start === 1) {
    const character = text.charAt(start)
    if (/[.,]/.test(character) && /\p{N}$/u.test(before ?? '') && /^\p{N}/u.test(after))
      return 'point'
    if (character === ' ') return 'space'
    if (/[-\u2010-\u2013]/.test(character)) return 'hyphen'
    if (/['’ʼ]/.test(character)) return 'apostrophe'
  }
  const between = text.slice(start, end)
  if (isSpace(between)) return 'space'
  if (spacedDash.test(between)) return 'dash'
  if (openingGap.test(between)) return 'opening quote'
  return closingGap.test(between) ? 'closing quote' : 'other'
}

/** Any dash, with spaces or without; a line may end after it but not before, where a list begins. */
const spacedDash = /^[^\S\n]*[-\u2010-\u2015\u2212][^\S\n]*\n?[^\S\n]*$/
const openingGap = new RegExp(`^[^\\S\\n]+${openingQuote.source}$`)
const closingGap = new RegExp(`^${closingQuote.source}[^\\S\\n]+$`)

/**
 * Spaces of any kind, also after a bare possessive («Bayes' rule»), with at most one line break: two
 * make a paragraph.
 */
function isSpace(between: string): boolean {
  return /^['’ʼ]?[^\S\n]*\n?[^\S\n]*$/.test(between) && between !== ''
}
