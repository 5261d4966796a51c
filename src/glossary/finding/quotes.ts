import type { Run } from './text-words'
import type { Token } from './tokens'

/** Marks that open and close a quotation; apostrophes are none, as they stand inside words and after them. */
export const openingQuote = /[«„“"]/
export const closingQuote = /[»“”"]/

/**
 * Where a run of words begins and ends with the quotation marks that belong to it: «игра «Жизнь»»,
 * ««бритва» Оккама». Nothing where a quotation opens or closes inside the run and not beside it, for then
 * the words belong to two different phrases.
 */
export function quotedBounds(
  text: string,
  tokens: readonly Token[],
  { first, last }: Run,
): { readonly start: number; readonly end: number } | undefined {
  let start = tokens[first]?.start ?? 0
  let end = tokens[last]?.end ?? 0
  let isOpen = openingQuote.test(text.charAt(start - 1))
  let opensInside = false
  for (let at = first + 1; at <= last; at++) {
    const gap = tokens[at]?.gap
    if (gap === 'opening quote') {
      if (opensInside) return undefined
      isOpen = true
      opensInside = true
    } else if (gap === 'closing quote') {
      if (!isOpen) return undefined
      if (!opensInside) start--
      isOpen = false
      opensInside = false
    }
  }
  if (!opensInside) return { start, end }
  if (!closingQuote.test(text.charAt(end))) return undefined
  end++
  return { start, end }
}
