import type { WordRun } from '../duplicates/containment'
import type { Words } from '../text/words'
import beginnings from './sentence-beginnings.json'

/**
 * Words of a sentence's beginning that are remembered. Mirrors shuffle whole sentences of fixed pools
 * and put stray words between them, so a sentence is known by how it begins, wherever that is.
 */
export const beginningLength = 6

const known = new Set<number>(beginnings)

/** How many sentences that mirrors are known to inject begin in a run of words. */
export function countKnownSentences({ hashes }: Words, { start, end }: WordRun): number {
  let count = 0
  for (let place = start; place + beginningLength <= end; place++)
    if (known.has(beginningAt(hashes, place))) count++
  return count
}

/** Hash of the words from a place on: what the list of known sentences holds. */
export function beginningAt(hashes: Uint32Array, place: number): number {
  let hash = 0
  for (let i = 0; i < beginningLength; i++)
    hash = (Math.imul(hash, 0x01000193) ^ (hashes[place + i] ?? 0)) >>> 0
  return hash
}
