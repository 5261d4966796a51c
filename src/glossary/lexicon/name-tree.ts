import { hashPair } from './hash'
import { emptyPlaces, isFull, NumberList, none, numberAt, startsOf } from './numbers'

/** Where every name begins. */
export const root = 0

/**
 * Names as paths of slots from a root. Nodes are numbered level by level and, below one node, in the order
 * of their slots, so that edge n leads to node n + 1. Slots that begin names have the lowest numbers, so that
 * the step away from the root reads no memory at all.
 */
export interface NameTree {
  /** Node → its first edge and its first ending; at the end one more with the numbers of both. */
  readonly nodes: Int32Array
  /** Edge → the slot it takes. */
  readonly slot: Int32Array
  /** Ending → its name. */
  readonly name: Int32Array
}

/** Numbers for each entry of `nodes`. */
const nodeWidth = 2

/** Edges of a node are those up to the first of the next node, and so are its endings. */
export function firstEdgeOf({ nodes }: NameTree, node: number): number {
  return numberAt(nodes, node * nodeWidth)
}

export function firstEndingOf({ nodes }: NameTree, node: number): number {
  return numberAt(nodes, node * nodeWidth + 1)
}

/** The node that a slot leads to, or none. */
export function childOf(tree: NameTree, node: number, slot: number): number {
  const end = firstEdgeOf(tree, node + 1)
  if (node === root) return slot < end ? slot + 1 : none
  let low = firstEdgeOf(tree, node)
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberAt(tree.slot, middle) < slot) low = middle + 1
    else high = middle
  }
  return low < end && numberAt(tree.slot, low) === slot ? low + 1 : none
}

/** Builds a tree of which edge n leads to node n + 1 in the order in which they were added. */
export class NameTreeBuilder {
  /** Place in an open-addressing hash table → edge, or none. */
  #places = emptyPlaces()
  readonly #from = new NumberList()
  readonly #slot = new NumberList()
  /** Ending → its node and its name. */
  readonly #node = new NumberList()
  readonly #name = new NumberList()

  insert(slots: readonly number[], name: number): void {
    let node = root
    for (const slot of slots) node = this.#child(node, slot)
    this.#node.push(node)
    this.#name.push(name)
  }

  /**
   * @param count of slots
   * @returns the tree, and the number that each slot has in it
   */
  finish(count: number): { readonly tree: NameTree; readonly slots: Int32Array } {
    const slots = this.#numberSlots(count)
    const edges = this.#from.length
    const slotOf = (edge: number) => numberAt(slots, this.#slot.at(edge))
    const bySlot = startsOf(edges, count, slotOf).order
    const byNode = startsOf(edges, edges + 1, (at) => this.#from.at(numberAt(bySlot, at)))
    const nodes = new Int32Array((edges + 2) * nodeWidth)
    const slot = new Int32Array(edges)
    // New number of a node → the old; old → new.
    const old = new Int32Array(edges + 1)
    const moved = new Int32Array(edges + 1)
    for (let node = 0, added = 0; node <= edges; node++) {
      nodes[node * nodeWidth] = added
      const from = numberAt(old, node)
      moved[from] = node
      for (let at = numberAt(byNode.starts, from); at < numberAt(byNode.starts, from + 1); at++) {
        const edge = numberAt(bySlot, numberAt(byNode.order, at))
        slot[added++] = slotOf(edge)
        old[added] = edge + 1
      }
    }
    nodes[(edges + 1) * nodeWidth] = edges
    const byEnd = startsOf(this.#name.length, edges + 1, (ending) =>
      numberAt(moved, this.#node.at(ending)),
    )
    const name = byEnd.order.map((ending) => this.#name.at(ending))
    byEnd.starts.forEach((ending, node) => {
      nodes[node * nodeWidth + 1] = ending
    })
    return { tree: { nodes, slot, name }, slots }
  }

  /** Slots that begin names first. */
  #numberSlots(count: number): Int32Array {
    const slots = new Int32Array(count).fill(none)
    let number = 0
    for (let edge = 0; edge < this.#from.length; edge++)
      if (this.#from.at(edge) === root) slots[this.#slot.at(edge)] = number++
    return slots.map((given) => (given === none ? number++ : given))
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
