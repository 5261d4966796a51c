import type { WordRun } from '../duplicates/containment'
import type { Words } from './words'

/** A run of blocks, from `first` up to and without `end`. */
export interface Region {
  readonly first: number
  readonly end: number
}

/** The words of a block. */
export function blockRun({ starts }: Words, block: number): WordRun {
  return { start: starts[block] ?? 0, end: starts[block + 1] ?? 0 }
}

/** The words of a run of blocks. */
export function wordRun({ starts }: Words, { first, end }: Region): WordRun {
  return { start: starts[first] ?? 0, end: starts[end] ?? 0 }
}

/** Number of words in a run of blocks. */
export function lengthOf({ starts }: Words, { first, end }: Region): number {
  return (starts[end] ?? 0) - (starts[first] ?? 0)
}

/** Number of words in a block. */
export function wordCount({ starts }: Words, block: number): number {
  return (starts[block + 1] ?? 0) - (starts[block] ?? 0)
}

/** Binary search for the block that holds a word. */
export function blockAt({ starts }: Words, place: number): number {
  let low = 0
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
