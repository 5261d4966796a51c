import { blockAt } from '../text/block-words'
import { HashSet } from '../text/hash-set'
import { withWord } from '../text/small-hash'
import type { Words } from '../text/words'

/** Words in a shingle: the usual length for near-duplicate text (Broder 1997). */
const shingleLength = 5

/** Longest line, in words, that one copy may have in its midst and another not: a date, a label, a name. */
const longestLine = 16

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

  /** @param words what the run is of, where not of the words that the text is of */
  holds({ start, end }: WordRun, words = this.#words): boolean {
    const length = Math.min(shingleLength, end - start)
    if (length <= 0) return true
    const shingles = this.#shinglesOf(length)
    for (let place = start; place + length <= end; place++)
      if (!shingles.has(shingleAt(words.hashes, place, length))) return false
    return true
  }

  /** Up to where the words from a run's start stand here without a gap; the run's start where not one shingle does. */
  reach({ start, end }: WordRun): number {
    const shingles = this.#shinglesOf(shingleLength)
    let place = start
    while (
      place + shingleLength <= end &&
      shingles.has(shingleAt(this.#words.hashes, place, shingleLength))
    )
      place++
    return place === start ? start : place + shingleLength - 1
  }

  #shinglesOf(length: number): HashSet {
    const made = this.#shingles[length]
    if (made) return made
    const across = this.#across(length)
    const words = this.#runs.reduce((sum, run) => sum + run.end - run.start, 0)
    const shingles = new HashSet(words + across.length)
    for (const shingle of across) shingles.add(shingle)
    for (const { start, end } of this.#runs)
      for (let place = start; place + length <= end; place++)
        shingles.add(shingleAt(this.#words.hashes, place, length))
    this.#shingles[length] = shingles
    return shingles
  }

  /** What a reader reads across a gap between runs, and across a short line of its own. */
  #across(length: number): number[] {
    const found: number[] = []
    const { hashes, starts } = this.#words
    const add = (before: WordRun, after: WordRun) => {
      const most = Math.min(length - 1, before.end - before.start)
      for (let count = most; count > 0 && length - count <= after.end - after.start; count--)
        found.push(shingleAcross(hashes, before.end, count, after.start, length))
    }
    let last: WordRun | undefined
    for (const run of this.#runs) {
      if (last) add(last, run)
      last = run
      for (let block = blockAt(this.#words, run.start); ; block++) {
        const start = starts[block] ?? run.end
        const end = starts[block + 1] ?? run.end
        if (end >= run.end) break
        if (start > run.start && end > start && end - start <= longestLine)
          add({ start: run.start, end: start }, { start: end, end: run.end })
      }
    }
    return found
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

/** The shingle of the last `before` words in front of one place and the first words from another on. */
function shingleAcross(
  hashes: Int32Array,
  end: number,
  before: number,
  start: number,
  length: number,
): number {
  let hash = length
  for (let i = before; i > 0; i--) hash = withWord(hash, hashes[end - i] ?? 0)
  for (let i = 0; i < length - before; i++) hash = withWord(hash, hashes[start + i] ?? 0)
  return hash
}
