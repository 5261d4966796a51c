import type { InterfaceLanguage } from '../interface/strings'
import type { PageTools } from '../interface/tools/page-tools'
import type { Block } from '../page/block'
import type { Feature } from '../page/feature'
import type { Post } from '../page/post'
import type { Target } from '../page/write-address'

/** How the reader wants to read; remembered. */
export interface ReadingChoices {
  readonly theme: 'system' | 'light' | 'sepia' | 'dark'
  readonly font: 'serif' | 'sans'
  /** Size of the text, in CSS px. */
  readonly size: number
  readonly measure: 'narrow' | 'medium' | 'wide'
  readonly spacing: 'tight' | 'normal' | 'loose'
  /** Speed of reading aloud; 1 is the voice's own. */
  readonly speed: number
  /** Print the definitions of terms as footnotes. */
  readonly termNotes: boolean
}

/** Where a post and what is around it can be found. */
export interface PostAddresses {
  readonly original: string | null
  /** The channel's page on this mirror, or on Telegram where the mirror has none that is known. */
  readonly channel: string | null
  readonly previous: string | null
  readonly next: string | null
  /** What this mirror has of another post or channel; null where its addresses are not known. */
  sameMirror(target: Target): string | null
}

/** A term's definition, for a footnote. */
export interface TermNote {
  readonly title: string
  readonly text: string
  readonly language: string
}

/** What features of the post tell the view when they run on its copy. */
export interface FeatureReports {
  /** @param lines indexes of the blocks that entries of the contents begin at */
  onEntries(lines: readonly number[]): void
  /** @param elements the elements of each term */
  onTerms(terms: readonly { term: string }[], elements: readonly (readonly HTMLElement[])[]): void
}

/** What the reading view asks of the rest of the extension. */
export interface ReadingServices {
  readonly document: Document
  readonly language: InterfaceLanguage
  /** The site, by the name that readers know. */
  readonly host: string
  readonly choices: ReadingChoices
  /** Whether posts of this site open in the view by themselves. */
  readonly opensHere: boolean
  readonly wordsPerMinute: number
  readonly addresses: PostAddresses
  readonly published: Date | null
  /** Rules for what the features put into the post. */
  readonly styles: string
  isHidden(element: Element): boolean
  /** Index of the block that is the post's title; null where it has none. */
  titleOf(blocks: readonly Block[]): number | null
  features(tools: PageTools, reports: FeatureReports): readonly Feature<Post>[]
  definition(term: string, language: string): Promise<TermNote | null>
  /** The language a text is written in, as a BCP 47 tag; null where it cannot be told. */
  languageOf(text: string): Promise<string | null>
  /** Remembers how the reader wants to read. @throws where it cannot be stored */
  choose(choices: ReadingChoices): Promise<void>
  openHere(on: boolean): Promise<void>
  /** The view was left. */
  onClose(): void
}
