import type { Words } from '../text/words'

/** Places of words at which another post begins, in order: no copy of a post goes across one. */
export class Dividers {
  readonly #places: readonly number[]

  /** @param isBeginning whether another post begins with a block */
  constructor({ starts }: Words, isBeginning: (block: number) => boolean) {
    const places: number[] = []
    for (let block = 1; block < starts.length - 1; block++)
      if (isBeginning(block)) places.push(starts[block] ?? 0)
    this.#places = places
  }

  /** Whether a post ends and another begins between two words. */
  divide(from: number, to: number): boolean {
    return this.#countUpTo(from) !== this.#countUpTo(to)
  }

  /** Where the post of a word begins and, behind it, ends. */
  around(place: number): { readonly start: number; readonly end: number } {
    const passed = this.#countUpTo(place)
    return {
      start: this.#places[passed - 1] ?? 0,
      end: this.#places[passed] ?? Number.POSITIVE_INFINITY,
    }
  }

  /** Number of dividers at a word and before it, by binary search. */
  #countUpTo(place: number): number {
    let low = 0
    let high = this.#places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#places[middle] ?? 0) <= place) low = middle + 1
      else high = middle
    }
    return low
  }
}
