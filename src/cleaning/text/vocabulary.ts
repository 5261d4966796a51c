import type { WordRun } from '../duplicates/containment'
import type { Words } from './words'

/** The words of some text, to tell whether another text speaks of the same things. */
export class Vocabulary {
  readonly #words = new Set<number>()

  constructor(words: Words, runs: readonly WordRun[]) {
    for (const { start, end } of runs)
      for (let place = start; place < end; place++) this.#words.add(words.hashes[place] ?? 0)
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
