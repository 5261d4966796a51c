import type { Line } from './line'

/** Longest heading, in characters; more is a sentence. */
const longestHeading = 90

const numbered = /^(?:\d{1,2}[.)]|[a-zа-я][.)]|[IVX]{1,4}[.)]|[①-⑳]|\d\ufe0f?\u20e3)\s*\S/iu
const part = /^(?:часть|глава|шаг|part|chapter|step|section)\s+\d+/iu
const emojiLed = /^\p{Extended_Pictographic}/u
const sentenceEnd = /[.;,…]$/u

/** Whether a line looks like a heading of what follows it. */
export function looksLikeHeading(line: Line, next: Line | undefined): boolean {
  const { text } = line
  if (line.quoted || text.length > longestHeading || !next || line.linkShare > 0.8) return false
  if (line.emphasised) return true
  if (part.test(text)) return true
  if (sentenceEnd.test(text)) return false
  if (/[:：]$/.test(text)) return line.startsParagraph
  if (numbered.test(text)) return next.text.length > text.length && !numbered.test(next.text)
  if (emojiLed.test(text))
    return line.startsParagraph && !emojiLed.test(next.text) && next.text.length > text.length
  return isCapitals(text)
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return (
    letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  )
}

/** Whether a line is an item of a list. */
export function isItem(text: string): boolean {
  return numbered.test(text) || /^[•▪◾●○*–—-]\s/u.test(text)
}
