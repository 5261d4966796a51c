import { HashSet } from './hash-set'
import { type Words, wordsOf } from './words'

/**
 * Words by which the lines that a judge knows can be told. Looking at a hash spares nearly all blocks
 * the judge's patterns, whose first use alone costs more than reading a short page.
 */
export class SignWords {
  readonly #hashes: HashSet

  /** @param list the words, or the source of a pattern that spells them out; read at once, while there is no page yet to read */
  constructor(list: string) {
    const { hashes, count } = wordsOf([list])
    this.#hashes = HashSet.of([...hashes.subarray(0, count)])
  }

  /** Whether a block begins with one of the words. */
  begin({ hashes, starts }: Words, block: number): boolean {
    const first = starts[block] ?? 0
    return first !== starts[block + 1] && this.#hashes.has(hashes[first] ?? 0)
  }

  /** How many of the words from a place up to another are among them. */
  count({ hashes }: Words, start: number, end: number): number {
    let count = 0
    for (let place = start; place < end; place++) if (this.#hashes.has(hashes[place] ?? 0)) count++
    return count
  }

  /** Whether one of a block's first `most` words is among them. */
  standIn(words: Words, block: number, most: number): boolean {
    const first = words.starts[block] ?? 0
    return this.count(words, first, Math.min(first + most, words.starts[block + 1] ?? 0)) > 0
  }
}
