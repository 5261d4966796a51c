import type { Words } from '../text/words'
import type { Dividers } from './dividers'

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
 * @param dividers what no repeat goes across; on pages that have them copies follow one another, so the
 * latest place goes before one in an earlier post
 */
export function findRepeats(words: Words, dividers?: Dividers): Repeat[] {
  const { hashes, count } = words
  const repeats: Repeat[] = []
  const last = count - seedLength
  /** For each slot the first and the latest place of its seeds, plus one: one look at memory brings both. */
  const mask = slotsFor(count) - 1
  const places = new Int32Array((mask + 1) * 2)
  /** Places before this one belong to a repeat already. */
  let settled = 0
  for (let place = 0; place <= last; place++) {
    const seed =
      ((hashes[place] ?? 0) & 0xff_ffff) ^
      (((hashes[place + 1] ?? 0) & 0xff_ffff) << 2) ^
      (((hashes[place + 2] ?? 0) & 0xff_ffff) << 4) ^
      (((hashes[place + 3] ?? 0) & 0x7f_ffff) << 6)
    let slot = (seed ^ (seed >> 13)) & mask
    for (let probes = 0; probes < mostProbes; probes++) {
      const there = (places[slot << 1] ?? 0) - 1
      if (there < 0 || hasOneSeed(hashes, there, place)) break
      slot = (slot + 1) & mask
    }
    slot <<= 1
    const latest = (places[slot + 1] ?? 0) - 1
    places[slot + 1] = place + 1
    // A repeated text is only the latest place of its words.
    if (place < settled) continue
    const first = (places[slot] ?? 0) - 1
    if (first < 0) places[slot] = place + 1
    if (latest < 0 || hashes[latest] !== hashes[place]) continue
    const near = repeatAt(words, latest, place, settled, dividers)
    const far =
      first < 0 || first === latest ? null : repeatAt(words, first, place, settled, dividers)
    const found = dividers?.divide(first, place) && !isDirect(far) ? near : longer(far, near)
    if (!found) continue
    repeats.push(found)
    settled = found.later + found.length
  }
  return repeats
}

/**
 * Slots looked at for a seed whose own others have taken; without a limit a page could make it slow. Eight
 * are too few: of short texts of random words two in a thousand had a seed without a slot, and a copy cut in two.
 */
const mostProbes = 32

function hasOneSeed(hashes: Int32Array, one: number, other: number): boolean {
  for (let i = 0; i < seedLength; i++) if (hashes[one + i] !== hashes[other + i]) return false
  return true
}

/** Words that may stand between a text and its copy right behind it: the site's own lines. */
const directGap = 12

/** Whether a repeat follows what it repeats: then it is a copy, and the latest place its refrain. */
function isDirect(repeat: Repeat | null): boolean {
  return repeat !== null && repeat.later - repeat.earlier - repeat.length <= directGap
}

/** Twice as many slots as words: most seeds find their own at once. */
function slotsFor(count: number): number {
  let slots = 64
  while (slots < count * 2) slots *= 2
  return slots
}

/** The repeat that holds both places, or null where not even a seed agrees. */
function repeatAt(
  { hashes, count }: Words,
  candidate: number,
  place: number,
  settled: number,
  dividers: Dividers | undefined,
): Repeat | null {
  const here = dividers?.around(place)
  const there = dividers?.around(candidate)
  // The two may not overlap: a text is no copy of itself.
  const longest = Math.min(
    count - place,
    place - candidate,
    (here?.end ?? count) - place,
    (there?.end ?? count) - candidate,
  )
  let length = 0
  while (length < longest && hashes[candidate + length] === hashes[place + length]) length++
  if (length === 0) return null
  const furthest = Math.min(
    place - Math.max(settled, here?.start ?? 0),
    candidate - (there?.start ?? 0),
    place - candidate - length,
  )
  let back = 0
  while (back < furthest && hashes[candidate - back - 1] === hashes[place - back - 1]) back++
  if (length + back < seedLength) return null
  return { earlier: candidate - back, later: place - back, length: length + back }
}

function longer(a: Repeat | null, b: Repeat | null): Repeat | null {
  if (!a || !b) return a ?? b
  return a.length > b.length ? a : b
}
