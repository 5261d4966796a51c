import type { Passage } from '../passage'

/** A kind of evidence that a line heads what follows. */
export type Style =
  | 'part'
  | 'emphasis'
  | 'numbered-emphasis'
  | 'capitals'
  | 'time'
  | 'number'
  | 'emoji'
  | 'question'
  | 'colon'
  | 'lead'
  | 'run-in'
  | 'short'

export interface Heading {
  readonly passage: Passage
  readonly style: Style
  /** The text its label is made from. */
  readonly text: string
  /** Whether it heads its own paragraph alone, as one of several in a row. */
  readonly inRow: boolean
}

/** A passage with its neighbours, as the judgements of headings see it. */
export interface Situation {
  readonly passage: Passage
  readonly before: Passage | undefined
  readonly after: Passage | undefined
}

/** Longest heading, in letters; more is a sentence. */
export const longestHeading = 90

/** Abbreviations that end a list of examples, with their full stop. */
const abbreviation = /[\s(](?:etc|др|пр|т\.\s?д|т\.\s?п)\.$/iu

/** Whether a text ends as a sentence inside a paragraph does. */
export function endsSentence(words: string): boolean {
  return /[.;,…。；，،]["”»]?$/u.test(words) && !abbreviation.test(words)
}
