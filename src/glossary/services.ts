import type { PageTools } from '../interface/tools/page-tools'
import type { Block } from '../page/block'
import type { startCards } from './card/start-cards'
import type { MatchRule } from './finding/mention'
import type { SearchedText } from './marks/post-text'

/** A term to mark in the text sent; offsets in UTF-16 units. */
export interface FoundMention {
  readonly start: number
  readonly end: number
  readonly term: string
  readonly form: string
  /** How the form follows from the term: form → rule → name. */
  readonly why?: { readonly rule: MatchRule; readonly name: string }
}

/** A place where the post itself says what a term is; offsets in UTF-16 units of the text sent. */
export interface DefinedPlace {
  readonly term: string
  readonly start: number
  readonly end: number
}

export interface FoundTerms {
  readonly mentions: readonly FoundMention[]
  readonly defined: readonly DefinedPlace[]
}

interface Localised {
  readonly language: string
  readonly text: string
}

/** A term as a card shows it. */
export interface CardContent {
  readonly term: string
  readonly title: Localised
  readonly otherNames: readonly Localised[]
  readonly definitions: readonly Localised[]
  readonly example?: Localised | undefined
  readonly sources: readonly { readonly title: string; readonly url: string }[]
  readonly related: readonly { readonly term: string; readonly title: string }[]
}

/** Where a reader can go among the terms of a post. */
export type TermStep = 'next' | 'previous' | 'card'

/** What can be asked of the terms of a post from outside of it. */
export interface TermControls {
  /** `card` opens the card of the term the reader is at, or closes what is open. */
  go(where: TermStep): void
}

/** What the glossary on a page asks of the rest of the extension. All may fail: the worker may be dead. */
export interface GlossaryServices {
  readonly tools: PageTools
  readonly underline: 'dotted' | 'solid' | 'none'
  /** Whether single letters are shortcuts on the page. */
  readonly letterKeys: boolean
  /** Does work on the page's text that is not to be seen as a change of what it says. */
  unseen(work: () => void): void
  /** The terms that get a line. */
  find(post: SearchedText): Promise<FoundTerms>
  /**
   * @param language of the text around the term
   * @param text the post's, as for `find`, where the card is made of the post's own words
   */
  card(term: string, language: string, text?: string): Promise<CardContent | null>
  /** Loads what opens cards and fills them. */
  cards(): Promise<typeof startCards>
  know(term: string, known: boolean): Promise<void>
  edit(term: string): Promise<void>
  /** The number by which the contents name the paragraph that a block belongs to. */
  paragraphNumber(block: number): number
  /** Scrolls to a block and moves focus to it. */
  jump(block: Block, signal: AbortSignal): void
  /** @param signal aborts when the terms are no longer there */
  onControls(controls: TermControls, signal: AbortSignal): void
  /** @param elements of each term, in the same order */
  onMarked(terms: readonly FoundMention[], elements: readonly (readonly HTMLElement[])[]): void
}
