import { wordsOf } from '../text/words'

/**
 * Words a sentence needs to be known again: shorter ones («Read more about it here.») are said by anybody.
 * In scripts without spaces these are characters.
 */
export const fewestWords = 6

/** Where a sentence ends: closing punctuation before white space, and in scripts without spaces at once. */
const sentenceEnd = /(?<=[.!?…؟।]["'»”’)]*)\s+|(?<=[。！？])|\n+/

/** Shouted labels that mirrors put between sentences («NEWS», «READ MORE»). */
const shoutedLabel = /^(?:[\p{Lu}\d]{2,}[\s:|–—-]+)+(?=\p{Lu}\p{Ll})/u

export interface Sentence {
  /** As it stands on the page, without labels before it. */
  readonly text: string
  /** 32-bit hash of its words, folded. */
  readonly hash: number
  readonly words: number
}

/** FNV-1a over word hashes, 32 bit. http://www.isthe.com/chongo/tech/comp/fnv/ */
const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193

/** The sentences of a text, of whatever length. Their hashes stay the same over case, accents and punctuation. */
export function sentencesOf(text: string): Sentence[] {
  const sentences = text
    .split(sentenceEnd)
    .map((sentence) => sentence.replace(shoutedLabel, ''))
    .filter(Boolean)
  if (sentences.length === 0) return []
  const { hashes, starts } = wordsOf(sentences)
  return sentences.map((text, index) => {
    const start = starts[index] ?? 0
    const end = starts[index + 1] ?? 0
    let hash = fnvOffset
    for (let place = start; place < end; place++)
      hash = Math.imul(hash ^ (hashes[place] ?? 0), fnvPrime)
    return { text, hash: hash >>> 0, words: end - start }
  })
}
