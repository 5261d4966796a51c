import { hashPair } from './hash'
import { emptyPlaces, isFull, NumberList, none, numberAt } from './numbers'

/** Where every name begins. */
export const root = 0

/** Names as paths of slots from a root; edges in one open-addressing hash table. */
export interface NameTree {
  /** Place in the table → edge, or none. */
  readonly places: Int32Array
  /** Edge → the node it leaves, the slot it takes; edge n leads to node n + 1. */
  readonly from: Int32Array
  readonly slot: Int32Array
  /** Node → its first ending; ending → its name and the next ending. */
  readonly firstEnding: Int32Array
  readonly nextEnding: Int32Array
  readonly name: Int32Array
}

/** The node that a slot leads to, or none. */
export function childOf(tree: NameTree, node: number, slot: number): number {
  const last = tree.places.length - 1
  for (let place = hashPair(node, slot) & last; ; place = (place + 1) & last) {
    const edge = numberAt(tree.places, place)
    if (edge === none) return none
    if (numberAt(tree.from, edge) === node && numberAt(tree.slot, edge) === slot) return edge + 1
  }
}

export class NameTreeBuilder {
  #places = emptyPlaces()
  readonly #from = new NumberList()
  readonly #slot = new NumberList()
  readonly #firstEnding = new NumberList()
  readonly #nextEnding = new NumberList()
  readonly #name = new NumberList()

  constructor() {
    this.#firstEnding.push(none)
  }

  insert(slots: readonly number[], name: number): void {
    let node = root
    for (const slot of slots) node = this.#child(node, slot)
    this.#name.push(name)
    const ending = this.#nextEnding.push(this.#firstEnding.at(node))
    this.#firstEnding.set(node, ending)
  }

  finish(): NameTree {
    return {
      places: this.#places,
      from: this.#from.toArray(),
      slot: this.#slot.toArray(),
      firstEnding: this.#firstEnding.toArray(),
      nextEnding: this.#nextEnding.toArray(),
      name: this.#name.toArray(),
    }
  }

  #child(node: number, slot: number): number {
    if (isFull(this.#from.length, this.#places.length)) this.#grow()
    let place = hashPair(node, slot) & (this.#places.length - 1)
    for (;;) {
      const edge = numberAt(this.#places, place)
      if (edge === none) break
      if (this.#from.at(edge) === node && this.#slot.at(edge) === slot) return edge + 1
      place = (place + 1) & (this.#places.length - 1)
    }
    this.#slot.push(slot)
    this.#firstEnding.push(none)
    const edge = this.#from.push(node)
    this.#places[place] = edge
    return edge + 1
  }

  #grow(): void {
    const grown = emptyPlaces(this.#places.length * 2)
    const last = grown.length - 1
    for (let edge = 0; edge < this.#from.length; edge++) {
      let place = hashPair(this.#from.at(edge), this.#slot.at(edge)) & last
      while (grown[place] !== none) place = (place + 1) & last
      grown[place] = edge
    }
    this.#places = grown
  }
}
