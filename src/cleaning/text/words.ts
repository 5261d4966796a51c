import { fold, separator, skipped, standsAlone } from './fold'

/** FNV-1a, 32 bit. http://www.isthe.com/chongo/tech/comp/fnv/ */
const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193

/** Texts as sequences of word hashes, each text's words behind the words of the text before it. */
export interface Words {
  readonly hashes: Uint32Array
  /** Number of words in all. */
  readonly count: number
  /** `starts[i]` is the place of text i's first word; one more entry than texts. */
  readonly starts: Int32Array
}

/**
 * Splits texts into words and hashes each: case, accents, punctuation, invisible characters and
 * emoji make no difference; a character of a script without spaces is a word.
 * Linear in the length of the texts.
 */
export function wordsOf(texts: readonly string[]): Words {
  const builder = new WordBuilder()
  const starts = new Int32Array(texts.length + 1)
  for (let i = 0; i < texts.length; i++) {
    builder.add(texts[i] ?? '')
    starts[i + 1] = builder.count
  }
  return { hashes: builder.hashes, count: builder.count, starts }
}

const firstCapacity = 1024

class WordBuilder {
  hashes = new Uint32Array(firstCapacity)
  count = 0

  add(text: string): void {
    let hash = fnvOffset
    let open = false
    for (let i = 0; i < text.length; i++) {
      const unit = fold(text.charCodeAt(i))
      if (unit === skipped) continue
      if (unit === separator) {
        if (open) this.#push(hash)
        hash = fnvOffset
        open = false
      } else if (standsAlone(unit)) {
        if (open) this.#push(hash)
        this.#push(Math.imul(fnvOffset ^ unit, fnvPrime))
        hash = fnvOffset
        open = false
      } else {
        hash = Math.imul(hash ^ unit, fnvPrime)
        open = true
      }
    }
    if (open) this.#push(hash)
  }

  #push(hash: number): void {
    if (this.count === this.hashes.length) {
      const larger = new Uint32Array(this.hashes.length * 2)
      larger.set(this.hashes)
      this.hashes = larger
    }
    this.hashes[this.count++] = hash
  }
}
