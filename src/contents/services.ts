import type { PageTools } from '../interface/tools/page-tools'
import type { Line, Outline } from './outline'

/** The section of a post that a reader left it at. */
export interface PlaceInPost {
  readonly line: number
  readonly label: string
}

/** What the session can ask of the contents while they run. */
export interface ContentsControls {
  /** Goes to the next section (1) or the one before (-1). */
  step(step: 1 | -1): void
  /** Terms were marked in the post, or are marked no longer. */
  termsMarked(): void
}

/** What the contents on a page ask of the rest of the extension. All may fail: the worker may be dead. */
export interface ContentsServices {
  readonly tools: PageTools
  /** Paragraphs a post needs before it gets a list. */
  readonly minimumParagraphs: number
  /** The reader's pace, as far as it is known. */
  readonly wordsPerMinute: number
  readonly navigation: boolean
  /** Whether the reader folded the panel on this site. */
  readonly collapsed: boolean
  /** Left out where the panel cannot be folded. */
  readonly onCollapse?: (collapsed: boolean) => void
  /** Opens the reading view; left out where there is none to open. */
  readonly onRead?: () => void
  /** @param starts on a channel's page: for each line whether a post begins with it */
  outline(lines: readonly Line[], starts: readonly boolean[] | null): Promise<Outline>
  /**
   * An address of the page by which browsers find a section.
   * @param text its first line
   * @param others the post's other lines
   */
  link(text: string, others: readonly string[]): Promise<string>
  /** Told once the outline is made. */
  readonly onOutline: (outline: Outline) => void
  /** Where the reader left a post the last time. */
  placeLeft(post: string): Promise<PlaceInPost | null>
  /** Keeps where the reader is; null once the post was read to its end. */
  leave(post: string, place: PlaceInPost | null): Promise<void>
  /** Told the reader's own pace, in words a minute. */
  readonly onPace: (wordsPerMinute: number) => void
  /** The elements that mark terms in the post, in order. */
  terms(): readonly Element[]
  /** Given the controls once the contents run. */
  readonly onControls: (controls: ContentsControls) => void
}
