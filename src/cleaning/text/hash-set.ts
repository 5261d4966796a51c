/** Fewest slots: a page of a few words needs no more. */
const fewestSlots = 64

/** A set of numbers from 0 to 2^30 in one typed array (open addressing): a million numbers without a million objects. */
export class HashSet {
  readonly #slots: Int32Array
  readonly #mask: number

  /** @param most how many numbers it will hold at most */
  constructor(most: number) {
    let size = fewestSlots
    while (size < most * 2) size *= 2
    this.#slots = new Int32Array(size)
    this.#mask = size - 1
  }

  static of(numbers: readonly number[]): HashSet {
    const set = new HashSet(numbers.length)
    for (const number of numbers) set.add(number)
    return set
  }

  add(number: number): void {
    const held = number || 1
    this.#slots[this.#slotOf(held)] = held
  }

  has(number: number): boolean {
    const held = number || 1
    return this.#slots[this.#slotOf(held)] === held
  }

  /** 0 marks an empty slot, so it is kept as 1. */
  #slotOf(held: number): number {
    const slots = this.#slots
    let slot = (held ^ (held >>> 15)) & this.#mask
    for (;;) {
      const there = slots[slot]
      if (there === 0 || there === held) return slot
      slot = (slot + 1) & this.#mask
    }
  }
}
