/**
 * The forms one word of a name can take, each with a mask of the grammatical cells it can fill. Words
 * of one name agree where their masks share a cell.
 */
export interface Slot {
  /** The same for slots with the same forms, so that names can share them. */
  readonly key: string
  forms(): ReadonlyMap<string, number>
}

/** The cells of a form that stands everywhere: uninflected words agree with all others. */
export const everyCell = 0x7fff

/** Where a one-word name was found, for a language to judge whether it is that word at all. */
export interface WordInContext {
  /** The name, folded. */
  readonly name: string
  /** The form in the text, folded. */
  readonly form: string
  /**
   * A word beside it, folded, where only spaces stand between; empty at the edge of a sentence or block.
   * @param distance in words, negative for those in front
   */
  beside(distance: number): string
  /** Whether the word there begins with a capital; 0 is the form itself. */
  isCapitalised(distance: number): boolean
}

/** A language that names can be written in: all that compiling and finding need to know of it. */
export interface Language {
  readonly id: string
  /** Whether a folded word may be of this language. */
  owns(word: string): boolean
  /**
   * How a name inflects. Several readings where its form is ambiguous.
   * @param words the name's words in dictionary form, folded; of words joined by hyphens the last
   * @returns for each reading one slot a word
   */
  readings(words: readonly string[]): Slot[][]
  /** How two words joined by a hyphen inflect where both do; null where only the last does. */
  apposition?(words: readonly string[]): Slot[] | null
  /** Whether a name with a hyphen is written as one word too: feed-forward, feedforward. */
  readonly dropsHyphens: boolean
  /** Whether words joined by a hyphen are a word of its own, in which no name is found. */
  readonly hyphenMakesNewWord: boolean
  /** Endings that texts hang on abbreviations after a hyphen or an apostrophe: LLM-ки, LLM's. */
  readonly abbreviationEndings: ReadonlySet<string>
  /** Whether the form found is rather a form of another word, or part of a phrase with its own meaning. */
  isOtherWord(found: WordInContext): boolean
}

export function uninflected(word: string): Slot {
  // The word itself is a key that no other kind of slot has: theirs have a sign or a space in them.
  return { key: word, forms: () => new Map([[word, everyCell]]) }
}
