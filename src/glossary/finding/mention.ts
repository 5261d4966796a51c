/** How the words in the text follow from the name: what a card says when asked why. */
export type MatchRule =
  /** The name as its author wrote it, or with other capitals, spaces or hyphens. */
  | 'dictionary-form'
  /** A form by the rules of the language: case, number, gender. */
  | 'inflected'
  /** A form that the author of the term lists. */
  | 'listed-form'
  /** An abbreviation with an ending after a hyphen or apostrophe: LLM-ки. */
  | 'abbreviation-with-ending'

/** A place in a text where a term's name stands, in whatever form. */
export interface Mention {
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Id of the term. */
  readonly term: string
  /** The words as they stand in the text. */
  readonly form: string
  /** The name they are a form of, in its dictionary form. */
  readonly name: string
  readonly rule: MatchRule
  /** Id of the name's language. */
  readonly language: string
  /** Also an everyday word, which counts only in a text about the term's subject. */
  readonly common: boolean
  /** Other terms that the same words are a form of, with no less right. */
  readonly rivals: readonly string[]
  /** Whether the words are an everyday word to every rival and not to this term: the sense they have by themselves. */
  readonly isMainSense: boolean
}
