import { blockAt, blockRun } from '../text/block-words'
import type { Words } from '../text/words'
import type { WordRun } from './containment'
import type { Repeat } from './repeats'

/**
 * Where the words of a block stand a second time, for blocks that a repeat reaches into: the place in
 * the other copy at which they ought to begin. It is only a pointer; whoever relies on it compares.
 */
export function witnesses(words: Words, repeats: readonly Repeat[]): Map<number, number> {
  const places = new Map<number, number>()
  for (const { earlier, later, length } of repeats) {
    point(places, words, later, length, earlier)
    point(places, words, earlier, length, later)
  }
  return places
}

/** For each block that begins in a run of words, where it begins in the run's counterpart. */
function point(
  places: Map<number, number>,
  words: Words,
  start: number,
  length: number,
  counterpart: number,
): void {
  for (let block = blockAt(words, start); ; block++) {
    const run = blockRun(words, block)
    if (run.start >= start + length || run.end === undefined) return
    if (run.start >= start && run.end > run.start && !places.has(block))
      places.set(block, counterpart + run.start - start)
    if (block >= words.starts.length - 2) return
  }
}

/** Whether the words of a run stand at another place too, one by one. */
export function standsAt(
  { hashes, count }: Words,
  { start, end }: WordRun,
  place: number,
): boolean {
  const length = end - start
  if (place < 0 || place + length > count) return false
  for (let i = 0; i < length; i++) if (hashes[start + i] !== hashes[place + i]) return false
  return true
}
