import type { PageTools } from '../interface/tools/page-tools'
import type { ShownMentions } from './marks/choose'

/** A term found in the text sent; offsets in UTF-16 units. */
export interface FoundMention {
  readonly start: number
  readonly end: number
  readonly term: string
  readonly form: string
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

/** What the glossary on a page asks of the rest of the extension. All may fail: the worker may be dead. */
export interface GlossaryServices {
  readonly tools: PageTools
  readonly underline: 'dotted' | 'solid' | 'none'
  readonly mentions: ShownMentions
  /** @param text the post's blocks, divided by U+0000 */
  find(text: string): Promise<readonly FoundMention[]>
  /** @param language of the text around the term */
  card(term: string, language: string): Promise<CardContent | null>
  know(term: string, known: boolean): Promise<void>
  edit(term: string): Promise<void>
  /** @param elements of each term, in the same order */
  onMarked(terms: readonly FoundMention[], elements: readonly (readonly HTMLElement[])[]): void
}
