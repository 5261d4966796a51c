import { firstSeed, hashWord, secondSeed } from './hash'
import { emptyPlaces, isFull, NumberList, none, numberAt } from './numbers'

/**
 * Word forms and the slots they can fill: an open-addressing hash table of forms with a chain of uses
 * each. A form is kept as two 32-bit hashes instead of its letters; that two forms of a lexicon with a
 * million of them share both has a chance of one in 10⁷.
 */
export interface FormTable {
  /** Place in the table → form, or none. */
  readonly places: Int32Array
  /** Form → its two hashes. */
  readonly firstHash: Int32Array
  readonly secondHash: Int32Array
  /** Form → its first use; use → the next use. */
  readonly firstUse: Int32Array
  readonly nextUse: Int32Array
  /** Use → the slot that the form fills and the cells it has there. */
  readonly slot: Int32Array
  readonly cells: Int32Array
}

/** The first use of a form, or none. Follow `nextUse` for the others. */
export function firstUseOf(table: FormTable, form: string): number {
  const first = hashWord(form, firstSeed) | 0
  const last = table.places.length - 1
  for (let place = first & last; ; place = (place + 1) & last) {
    const found = numberAt(table.places, place)
    if (found === none) return none
    if (
      numberAt(table.firstHash, found) === first &&
      numberAt(table.secondHash, found) === (hashWord(form, secondSeed) | 0)
    )
      return numberAt(table.firstUse, found)
  }
}

export class FormTableBuilder {
  #places = emptyPlaces()
  readonly #firstHash = new NumberList()
  readonly #secondHash = new NumberList()
  readonly #firstUse = new NumberList()
  readonly #nextUse = new NumberList()
  readonly #slot = new NumberList()
  readonly #cells = new NumberList()

  add(form: string, slot: number, cells: number): void {
    const found = this.#formOf(form)
    this.#slot.push(slot)
    this.#cells.push(cells)
    const use = this.#nextUse.push(this.#firstUse.at(found))
    this.#firstUse.set(found, use)
  }

  finish(): FormTable {
    return {
      places: this.#places,
      firstHash: this.#firstHash.toArray(),
      secondHash: this.#secondHash.toArray(),
      firstUse: this.#firstUse.toArray(),
      nextUse: this.#nextUse.toArray(),
      slot: this.#slot.toArray(),
      cells: this.#cells.toArray(),
    }
  }

  #formOf(form: string): number {
    if (isFull(this.#firstHash.length, this.#places.length)) this.#grow()
    const first = hashWord(form, firstSeed) | 0
    const second = hashWord(form, secondSeed) | 0
    let place = first & (this.#places.length - 1)
    for (;;) {
      const found = numberAt(this.#places, place)
      if (found === none) break
      if (this.#firstHash.at(found) === first && this.#secondHash.at(found) === second) return found
      place = (place + 1) & (this.#places.length - 1)
    }
    this.#secondHash.push(second)
    this.#firstUse.push(none)
    const added = this.#firstHash.push(first)
    this.#places[place] = added
    return added
  }

  #grow(): void {
    const grown = emptyPlaces(this.#places.length * 2)
    const last = grown.length - 1
    for (let form = 0; form < this.#firstHash.length; form++) {
      let place = this.#firstHash.at(form) & last
      while (grown[place] !== none) place = (place + 1) & last
      grown[place] = form
    }
    this.#places = grown
  }
}
