/** A line of a post as the outline sees it: plain values, so that judgement needs no document. */
export interface Line {
  /** Visible text, with white space collapsed and trimmed. */
  readonly text: string
  /** Whether all of it is bold or an HTML heading. */
  readonly emphasised: boolean
  /** Characters of bold text that it begins with, marks and numbers included; 0 where there are none. */
  readonly boldLead: number
  /** Characters of link text that it begins with, marks and numbers included; 0 where there are none. */
  readonly linkLead: number
  /** The longest of several bold passages inside it, or the only one; empty where there is none. */
  readonly stressed: string
  /** Share of its characters inside links, from 0 to 1. */
  readonly linkShare: number
  /** Whether a paragraph begins with it. */
  readonly startsParagraph: boolean
  /** What it is set in; quotes and code belong to the section around them. */
  readonly inset: 'none' | 'quote' | 'code'
}

/** An entry of the contents. */
export interface OutlineEntry {
  /** Index of its first line. */
  readonly line: number
  /** 1, or 2 where it belongs to the entry of level 1 before it. */
  readonly level: 1 | 2
  readonly kind: 'heading' | 'item' | 'paragraph' | 'links'
  readonly label: string
  /** Number of links that an entry of that kind stands for; 1 for all others. */
  readonly count: number
}

export interface Outline {
  /** The post's title and the line it stands in; null where it has none. */
  readonly title: { readonly line: number; readonly label: string } | null
  readonly entries: readonly OutlineEntry[]
}
