import type { OutlineEntry } from './outline'
import type { ContentsTranslate } from './strings'

/** What the contents show at one moment. */
export interface ContentsView {
  readonly entries: readonly OutlineEntry[]
  /** Index of the entry being read. */
  readonly current: number
  /** Share of the post above the window's bottom edge, from 0 to 1. */
  readonly progress: number
  readonly minutesLeft: number
  /** Number of terms in each entry's own text. */
  readonly terms: readonly number[]
  /** On a channel's page: when each post was written. */
  readonly dates: readonly (string | undefined)[]
  /** Index of the entry the reader left the post at the last time; null where there is none. */
  readonly resume: number | null
  /** Whether the list could not be made. */
  readonly failed: boolean
  readonly t: ContentsTranslate
}

/** What a reader can do with the contents. */
export interface ContentsActions {
  jump(entry: number): void
  copyLink(entry: number): Promise<void>
  retry(): void
  /** Opens the reading view; undefined where there is none to open. */
  readonly read: (() => void) | undefined
}

export function rowLabel({ kind, count, label }: OutlineEntry, t: ContentsTranslate): string {
  return kind === 'links' ? t('links', { n: count }) : label
}
