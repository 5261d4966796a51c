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

  /** Whether a block ends with one of the words. */
  close({ hashes, starts }: Words, block: number): boolean {
    const end = starts[block + 1] ?? 0
    return end !== starts[block] && this.#hashes.has(hashes[end - 1] ?? 0)
  }

  /** Whether one of a block's first `most` words is among them. */
  standIn({ hashes, starts }: Words, block: number, most: number): boolean {
    const first = starts[block] ?? 0
    const end = Math.min(first + most, starts[block + 1] ?? 0)
    for (let place = first; place < end; place++)
      if (this.#hashes.has(hashes[place] ?? 0)) return true
    return false
  }
}
