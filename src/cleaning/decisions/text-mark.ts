import { wordsOf } from '../text/words'

/**
 * A short name for a text by its words: case, accents, punctuation and spaces make no difference.
 * 32 bits, in base 36: enough to tell apart the few texts of one site.
 */
export function textMark(text: string): string {
  const { hashes, count } = wordsOf([text])
  let mark = count
  for (let index = 0; index < count; index++) mark = Math.imul(mark ^ (hashes[index] ?? 0), prime)
  return (mark >>> 0).toString(36)
}

/** The multiplier of FNV-1a, 32 bit. */
const prime = 0x01000193
