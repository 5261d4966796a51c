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
  readonly #shingles: (ShingleSet | undefined)[] = []

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

  /** How many of a run's leading words stand here, one after another. */
  heldPrefix({ start, end }: WordRun): number {
    let low = 0
    let high = end - start
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.holds({ start, end: start + middle })) low = middle
      else high = middle - 1
    }
    return low
  }

  #shinglesOf(length: number): ShingleSet {
    const made = this.#shingles[length]
    if (made) return made
    const shingles = new ShingleSet(this.#runs.reduce((sum, run) => sum + run.end - run.start, 0))
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

/** 32-bit polynomial hash of a shingle; never 0, which marks an empty slot. */
function shingleAt(hashes: Uint32Array, place: number, length: number): number {
  let hash = length
  for (let i = 0; i < length; i++) hash = Math.imul(hash, 0x01000193) ^ (hashes[place + i] ?? 0)
  return hash >>> 0 || 1
}

/** Open addressing over one typed array: a set of a million numbers without a million objects. */
class ShingleSet {
  readonly #slots: Uint32Array
  readonly #mask: number

  constructor(count: number) {
    let size = 64
    while (size < count * 2) size *= 2
    this.#slots = new Uint32Array(size)
    this.#mask = size - 1
  }

  add(shingle: number): void {
    this.#slots[this.#slotOf(shingle)] = shingle
  }

  has(shingle: number): boolean {
    return this.#slots[this.#slotOf(shingle)] === shingle
  }

  #slotOf(shingle: number): number {
    let slot = (shingle ^ (shingle >>> 16)) & this.#mask
    for (;;) {
      const held = this.#slots[slot]
      if (held === 0 || held === shingle) return slot
      slot = (slot + 1) & this.#mask
    }
  }
}
