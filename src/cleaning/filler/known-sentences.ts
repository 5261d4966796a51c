import type { WordRun } from '../duplicates/containment'
import { HashSet } from '../text/hash-set'
import { withWord } from '../text/small-hash'
import type { Words } from '../text/words'
/** Each hash less the one before it, in base 36: fewer characters for every page to load. */
import list from './sentence-beginnings.json'

/**
 * Words of a sentence's beginning that are remembered. Mirrors shuffle whole sentences of fixed pools
 * and put stray words between them, so a sentence is known by how it begins, wherever that is.
 */
export const beginningLength = 6

let known: HashSet | undefined

/** How many sentences that mirrors are known to inject begin in a run of words. */
export function countKnownSentences({ hashes }: Words, { start, end }: WordRun): number {
  let last = 0
  known ??= HashSet.of(list.gaps.split(' ').map((gap) => (last += Number.parseInt(gap, 36))))
  let count = 0
  for (let place = start; place + beginningLength <= end; place++)
    if (known.has(beginningAt(hashes, place))) count++
  return count
}

/** Hash of the words from a place on: what the list of known sentences holds. */
export function beginningAt(hashes: Int32Array, place: number): number {
  let hash = 0
  for (let i = 0; i < beginningLength; i++) hash = withWord(hash, hashes[place + i] ?? 0)
  return hash
}
