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
 * first and the latest earlier place that begins with the same words, and the one that goes on longer
 * is followed (greedy parsing as in LZ77, Ziv & Lempel 1977). Linear in the number of words.
 * @param nearest only the latest place is looked at: copies follow one another on pages of many posts
 */
export function findRepeats({ hashes, count }: Words, nearest: boolean): Repeat[] {
  const repeats: Repeat[] = []
  const latest = new SeedTable(count)
  const first = new SeedTable(count)
  let place = 0
  /** Places before this one belong to a repeat already. */
  let settled = 0
  while (place + seedLength <= count) {
    const seed = seedAt(hashes, place)
    const near = repeatAt(hashes, count, latest.replace(seed, place), place, settled)
    const far = nearest ? null : repeatAt(hashes, count, first.keep(seed, place), place, settled)
    const found = longer(far, near)
    if (!found) {
      place++
      continue
    }
    repeats.push(found)
    const end = found.later + found.length
    for (let next = place + 1; next < end && next + seedLength <= count; next++)
      latest.replace(seedAt(hashes, next), next)
    place = end
    settled = end
  }
  return repeats
}

/** The repeat that holds both places, or null where not even a seed agrees. */
function repeatAt(
  hashes: Uint32Array,
  count: number,
  candidate: number,
  place: number,
  settled: number,
): Repeat | null {
  if (candidate < 0) return null
  let back = 0
  while (
    place - back > settled &&
    candidate - back > 0 &&
    hashes[candidate - back - 1] === hashes[place - back - 1]
  )
    back++
  let length = 0
  while (
    place + length < count &&
    candidate + length < place - back &&
    hashes[candidate + length] === hashes[place + length]
  )
    length++
  if (length < seedLength) return null
  return { earlier: candidate - back, later: place - back, length: length + back }
}

function longer(a: Repeat | null, b: Repeat | null): Repeat | null {
  if (!a || !b) return a ?? b
  return a.length > b.length ? a : b
}

function seedAt(hashes: Uint32Array, place: number): number {
  let seed = 0
  for (let i = 0; i < seedLength; i++) seed = Math.imul(seed, 0x9e3779b1) + (hashes[place + i] ?? 0)
  return (seed ^ (seed >>> 15)) >>> 0
}

/** One place for each seed. Seeds that collide share a slot, which may cost a match but never makes a wrong one. */
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

  /** Remembers `place` for `seed` unless one is remembered; gives back the one remembered before, or -1. */
  keep(seed: number, place: number): number {
    const slot = seed & this.#mask
    const before = this.#places[slot] ?? -1
    if (before < 0) this.#places[slot] = place
    return before
  }
}
