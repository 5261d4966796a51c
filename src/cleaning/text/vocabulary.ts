import type { WordRun } from '../duplicates/containment'
import { HashSet } from './hash-set'
import type { Words } from './words'

/** The words of some text, to tell whether another text speaks of the same things. */
export class Vocabulary {
  readonly #words: HashSet

  constructor({ hashes }: Words, { start, end }: WordRun) {
    this.#words = new HashSet(end - start)
    for (let place = start; place < end; place++) this.#words.add(hashes[place] ?? 0)
  }

  /** Share of a run's different words that stand here too, from 0 to 1. */
  sharedShare({ hashes }: Words, { start, end }: WordRun): number {
    const different = new Set(hashes.subarray(start, end))
    if (different.size === 0) return 1
    let shared = 0
    for (const word of different) if (this.#words.has(word)) shared++
    return shared / different.size
  }
}
