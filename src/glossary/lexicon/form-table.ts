import { firstSeed, hashWord, secondSeed } from './hash'
import { emptyPlaces, isFull, NumberList, none, numberAt, startsOf } from './numbers'

/**
 * Word forms and the slots they can fill. Forms lie in buckets by their first hash and uses by their form,
 * and what is read together lies together: among 100,000 names most of the time of a look-up is waiting for
 * memory. A form is kept as two 32-bit hashes instead of its letters; that two forms of a lexicon with a
 * million of them share both has a chance of one in 10⁷.
 */
export interface FormTable {
  /** Bucket → its first form, and the number of forms at the end; as many buckets as a power of two. */
  readonly firstForm: Int32Array
  /** Form → its two hashes and its first use; at the end one more with the number of uses. */
  readonly forms: Int32Array
  /** Use → the slot that the form fills and the cells it has there. */
  readonly uses: Int32Array
}

/** Numbers for each entry of `forms` and `uses`. */
const formWidth = 3
const useWidth = 2

/** The index of a form, or none. Its uses are those from `firstUseOf` it to `firstUseOf` the next. */
export function formAt({ firstForm, forms }: FormTable, form: string): number {
  const first = hashWord(form, firstSeed) | 0
  const bucket = first & (firstForm.length - 2)
  const end = numberAt(firstForm, bucket + 1)
  for (let at = numberAt(firstForm, bucket); at < end; at++)
    if (
      numberAt(forms, at * formWidth) === first &&
      numberAt(forms, at * formWidth + 1) === (hashWord(form, secondSeed) | 0)
    )
      return at
  return none
}

export function firstUseOf({ forms }: FormTable, form: number): number {
  return numberAt(forms, form * formWidth + 2)
}

export function slotOf({ uses }: FormTable, use: number): number {
  return numberAt(uses, use * useWidth)
}

export function cellsOf({ uses }: FormTable, use: number): number {
  return numberAt(uses, use * useWidth + 1)
}

export class FormTableBuilder {
  /** Place in an open-addressing hash table → form, or none. */
  #places = emptyPlaces()
  readonly #firstHash = new NumberList()
  readonly #secondHash = new NumberList()
  /** Use → its form, its slot, its cells. */
  readonly #form = new NumberList()
  readonly #slot = new NumberList()
  readonly #cells = new NumberList()

  add(form: string, slot: number, cells: number): void {
    this.#form.push(this.#formOf(form))
    this.#slot.push(slot)
    this.#cells.push(cells)
  }

  /** @param slots the number that each slot gets in the end */
  finish(slots: Int32Array): FormTable {
    const forms = this.#firstHash.length
    const buckets = this.#places.length / 2
    const byBucket = startsOf(forms, buckets, (form) => this.#firstHash.at(form) & (buckets - 1))
    // Old number of a form → its number among those in order of buckets.
    const moved = new Int32Array(forms)
    byBucket.order.forEach((form, at) => {
      moved[form] = at
    })
    const byForm = startsOf(this.#form.length, forms, (use) => numberAt(moved, this.#form.at(use)))
    const formEntries = new Int32Array((forms + 1) * formWidth)
    byBucket.order.forEach((form, at) => {
      formEntries[at * formWidth] = this.#firstHash.at(form)
      formEntries[at * formWidth + 1] = this.#secondHash.at(form)
      formEntries[at * formWidth + 2] = numberAt(byForm.starts, at)
    })
    formEntries[formEntries.length - 1] = this.#form.length
    const uses = new Int32Array(this.#form.length * useWidth)
    byForm.order.forEach((use, at) => {
      uses[at * useWidth] = numberAt(slots, this.#slot.at(use))
      uses[at * useWidth + 1] = this.#cells.at(use)
    })
    return { firstForm: byBucket.starts, forms: formEntries, uses }
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
