/**
 * The forms one word of a name can take, each with a mask of the grammatical cells it can fill. Words
 * of one name agree where their masks share a cell.
 */
export type Slot = ReadonlyMap<string, number>

/** The cells of a form that stands everywhere: uninflected words agree with all others. */
export const everyCell = 0x7fff

/** A language that names can be written in: all the finder needs to know of it. */
export interface Language {
  readonly id: string
  /** Whether a folded word may be of this language. */
  owns(word: string): boolean
  /**
   * How a name inflects. Several readings where its form is ambiguous.
   * @param words the name's words in dictionary form, folded
   * @returns for each reading one slot a word
   */
  readings(words: readonly string[]): Slot[][]
}

export function uninflected(word: string): Slot {
  return new Map([[word, everyCell]])
}
