import type { Words } from '../text/words'

/** A run of words that stands on the page twice. */
export interface Repeat {
  /** Place of its first word where it stands first. */
  readonly earlier: number
  /** Place of its first word where it stands again. */
  readonly later: number
  readonly length: number
}

/**
 * Words that must agree before two places are held to be the same text. Four in a row happen by
 * chance in long texts of one author; such short runs are sorted out by what surrounds them.
 */
const seedLength = 4

/**
 * Finds maximal runs of words that occur again later on the page: every place is compared with the
 * latest earlier place that begins with the same words, and followed as long as the words agree
 * (greedy parsing as in LZ77, Ziv & Lempel 1977). Linear in the number of words.
 */
export function findRepeats({ hashes, count }: Words): Repeat[] {
  const repeats: Repeat[] = []
  const seen = new SeedTable(count)
  let place = 0
  /** Places before this one are not looked up as the later half again. */
  let settled = 0
  while (place + seedLength <= count) {
    const seed = seedAt(hashes, place)
    const candidate = seen.replace(seed, place)
    if (candidate < 0 || !agree(hashes, candidate, place, seedLength)) {
      place++
      continue
    }
    let back = 0
    while (
      place - back > settled &&
      candidate - back > 0 &&
      candidate - back > 0 &&
      hashes[candidate - back - 1] === hashes[place - back - 1]
    )
      back++
    let length = seedLength
    while (
      place + length < count &&
      candidate + length < place - back &&
      hashes[candidate + length] === hashes[place + length]
    )
      length++
    repeats.push({ earlier: candidate - back, later: place - back, length: length + back })
    const end = place + length
    for (let next = place + 1; next < end && next + seedLength <= count; next++)
      seen.replace(seedAt(hashes, next), next)
    place = end
    settled = end
  }
  return repeats
}

function seedAt(hashes: Uint32Array, place: number): number {
  let seed = 0
  for (let i = 0; i < seedLength; i++) seed = Math.imul(seed, 0x9e3779b1) + (hashes[place + i] ?? 0)
  return (seed ^ (seed >>> 15)) >>> 0
}

function agree(hashes: Uint32Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (hashes[a + i] !== hashes[b + i]) return false
  return true
}

/** Latest place of each seed. Seeds that collide lose to the later one, which costs a match, never a wrong one. */
class SeedTable {
  readonly #places: Int32Array
  readonly #mask: number

  constructor(count: number) {
    let size = 64
    while (size < count * 2) size *= 2
    this.#places = new Int32Array(size).fill(-1)
    this.#mask = size - 1
  }

  /** Remembers `place` for `seed` and gives back the place remembered before it, or -1. */
  replace(seed: number, place: number): number {
    const slot = seed & this.#mask
    const before = this.#places[slot] ?? -1
    this.#places[slot] = place
    return before
  }
}
