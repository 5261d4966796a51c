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
