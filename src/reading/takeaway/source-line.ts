import type { TakenPost } from './taken-post'

/** Where a post is from, as the parts of a line: whose it is, when it was published, its address. */
export interface SourceLine {
  readonly channel: string | null
  /** ISO 8601 calendar date. */
  readonly date: string | null
  readonly address: string | null
}

export function sourceOf({ channel, published, original }: TakenPost): SourceLine {
  return { channel, date: published && isoDate(published), address: original }
}

/** The day in the reader's own time zone. */
function isoDate(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
