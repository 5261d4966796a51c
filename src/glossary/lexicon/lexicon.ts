import type { TermName } from '../term'
import type { FormTable } from './form-table'
import type { NameTree } from './name-tree'
import { numberAt } from './numbers'
import { type Strings, stringAt } from './strings'

/** A name of a term, to be found. */
export interface LexiconEntry {
  /** Id of the term. */
  readonly term: string
  readonly name: TermName
  /** Id of the language the name is in; told by its letters where it is left out. */
  readonly language?: string
}

/** Terms compiled for finding. Plain data, so that it can be stored as it is. */
export interface Lexicon {
  readonly forms: FormTable
  readonly tree: NameTree
  /** Name → the term it names, its text, its traits, and its language's place in the list of languages. */
  readonly terms: Strings
  readonly names: Strings
  readonly traits: Uint8Array
  readonly languages: Uint8Array
}

/** What a name asks of the text besides its words; bits of `Lexicon.traits`. */
export const trait = {
  /** Also an everyday word. */
  common: 1,
  /** In these very letters: abbreviations, and names whose author says so. */
  exactCase: 2,
  /** Has signs that belong to it: C++. */
  ownSigns: 4,
  /** A form that the author of the term lists, not one that the language's rules give. */
  listedForm: 8,
  /** Has a capital inside: ChatGPT. Other capitals will do, but «rope» is no RoPE. */
  innerCapital: 16,
  /** A phrase in which the name's words mean something else: it is found so that the name is not. */
  otherPhrase: 32,
} as const

/** A name as the lexicon keeps it. */
export interface LexiconName {
  /** Its place among the names: those given first come first. */
  readonly index: number
  readonly term: string
  readonly text: string
  readonly traits: number
  readonly language: number
}

export function nameAt(lexicon: Lexicon, index: number): LexiconName {
  return {
    index,
    term: stringAt(lexicon.terms, index),
    text: stringAt(lexicon.names, index),
    traits: numberAt(lexicon.traits, index),
    language: numberAt(lexicon.languages, index),
  }
}

/** Number of names, those for listed forms included. */
export function countNames(lexicon: Lexicon): number {
  return lexicon.traits.length
}
