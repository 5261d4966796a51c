/** Stands for «no entry» in the tables. */
export const none = -1

/** Most places of a hash table that may be taken: beyond this look-ups take ever more steps. */
const fullest = 0.5
const smallestTable = 16

/** A list of 32-bit numbers that grows without boxing them. */
export class NumberList {
  #numbers = new Int32Array(smallestTable)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** @returns its index */
  push(value: number): number {
    if (this.#length === this.#numbers.length) {
      const grown = new Int32Array(this.#numbers.length * 2)
      grown.set(this.#numbers)
      this.#numbers = grown
    }
    this.#numbers[this.#length] = value
    return this.#length++
  }

  set(index: number, value: number): void {
    this.#numbers[index] = value
  }

  at(index: number): number {
    return numberAt(this.#numbers, index)
  }

  toArray(): Int32Array {
    return this.#numbers.slice(0, this.#length)
  }
}

/** Reads where the index is known to be inside. */
export function numberAt(numbers: Int32Array | Uint16Array | Uint8Array, index: number): number {
  return numbers[index] ?? none
}

/** Whether a hash table should grow before another entry. */
export function isFull(entries: number, places: number): boolean {
  return entries + 1 > places * fullest
}

export function emptyPlaces(count = smallestTable): Int32Array {
  return new Int32Array(count).fill(none)
}

/**
 * Puts things in the order of their groups, those of one group in the order they have: a counting sort.
 * @param groupOf the group of thing n, from 0
 * @returns the things in order; group → where it starts there, with the end of the last as one more
 */
export function startsOf(
  things: number,
  groups: number,
  groupOf: (thing: number) => number,
): { readonly starts: Int32Array; readonly order: Int32Array } {
  const starts = new Int32Array(groups + 1)
  const order = new Int32Array(things)
  for (let thing = 0; thing < things; thing++) {
    const after = groupOf(thing) + 1
    starts[after] = numberAt(starts, after) + 1
  }
  for (let group = 1; group <= groups; group++)
    starts[group] = numberAt(starts, group) + numberAt(starts, group - 1)
  const next = starts.slice()
  for (let thing = 0; thing < things; thing++) {
    const group = groupOf(thing)
    const place = numberAt(next, group)
    order[place] = thing
    next[group] = place + 1
  }
  return { starts, order }
}
