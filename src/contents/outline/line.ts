/** A line of a post as the outline sees it: plain values, so that judgement needs no document. */
export interface Line {
  readonly text: string
  /** Whether all of it is bold or an HTML heading. */
  readonly emphasised: boolean
  /** Share of its characters inside links, from 0 to 1. */
  readonly linkShare: number
  /** Whether a paragraph begins with it. */
  readonly startsParagraph: boolean
  /** Whether it is quoted or code, which never heads anything. */
  readonly quoted: boolean
}

/** An entry of the contents. */
export interface OutlineEntry {
  /** Index of its first line. */
  readonly line: number
  readonly kind: 'heading' | 'paragraph' | 'links' | 'list'
  readonly label: string
  /** Number of links or items. */
  readonly count: number
}

export interface Outline {
  /** Index of the line that is the post's title; null where it has none. */
  readonly title: number | null
  readonly entries: readonly OutlineEntry[]
}
