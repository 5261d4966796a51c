import { HashSet } from '../text/hash-set'
import { withWord } from '../text/small-hash'
import type { Words } from '../text/words'

/** Words in a shingle: the usual length for near-duplicate text (Broder 1997). */
const shingleLength = 5

/** A run of words, from `start` up to and without `end`. */
export interface WordRun {
  readonly start: number
  readonly end: number
}

/**
 * Tells whether text stands among other text. By shingles, so that where the other side divides its
 * paragraphs makes no difference (containment as in Broder, «On the resemblance and containment of
 * documents», 1997). Each shingle length is gathered once, when first asked for.
 */
export class Container {
  readonly #words: Words
  readonly #runs: readonly WordRun[]
  readonly #shingles: (HashSet | undefined)[] = []

  /** @param runs the text that contains; neighbouring runs are read as one text */
  constructor(words: Words, runs: readonly WordRun[]) {
    this.#words = words
    this.#runs = joined(runs)
  }

  holds({ start, end }: WordRun): boolean {
    const length = Math.min(shingleLength, end - start)
    if (length <= 0) return true
    const shingles = this.#shinglesOf(length)
    for (let place = start; place + length <= end; place++)
      if (!shingles.has(shingleAt(this.#words.hashes, place, length))) return false
    return true
  }

  #shinglesOf(length: number): HashSet {
    const made = this.#shingles[length]
    if (made) return made
    const shingles = new HashSet(this.#runs.reduce((sum, run) => sum + run.end - run.start, 0))
    for (const { start, end } of this.#runs)
      for (let place = start; place + length <= end; place++)
        shingles.add(shingleAt(this.#words.hashes, place, length))
    this.#shingles[length] = shingles
    return shingles
  }
}

function joined(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = []
  for (const run of runs) {
    const last = result[result.length - 1]
    if (last && last.end === run.start)
      result[result.length - 1] = { start: last.start, end: run.end }
    else result.push(run)
  }
  return result
}

function shingleAt(hashes: Int32Array, place: number, length: number): number {
  let hash = length
  for (let i = 0; i < length; i++) hash = withWord(hash, hashes[place + i] ?? 0)
  return hash
}
