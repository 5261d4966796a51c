import type { WordRun } from './duplicates/containment'

/** Why a block is not part of the post. */
export const reasons = [
  'duplicate',
  'advertisement',
  'filler',
  'server-message',
  'sharing',
  'navigation',
  'channel-information',
  'reader',
] as const
export type Reason = (typeof reasons)[number]

/** What a verdict rests on: a code that the interface has words for, and the values it names. */
export interface Evidence {
  readonly code:
    | 'every-word-matches'
    | 'shortened-copy'
    | 'php-message'
    | 'links-to-this-page'
    | 'share-links'
    | 'share-label'
    | 'ad-box'
    | 'ad-frame'
    | 'ad-label'
    | 'linked-banner'
    | 'known-filler'
    | 'filler-heading'
    | 'other-language'
    | 'unrelated'
    | 'seen-elsewhere'
    | 'site-furniture'
    | 'reader-rule'
  readonly values?: Readonly<Record<string, string | number>>
}

/** A part of a block, in offsets into its text nodes. */
export interface Part {
  readonly node: Text
  readonly start: number
  readonly end: number
}

export interface Verdict {
  readonly reason: Reason
  readonly evidence: Evidence
  /** The parts that are meant where the rest of the block is something else; left out for all of it. */
  readonly parts?: readonly Part[]
  /** For a duplicate: the place of the word from which on the same words stand in the copy that stays. */
  readonly standsAt?: number
  /** For a duplicate that stands in what stays piece by piece: the pieces. */
  readonly pieces?: readonly WordRun[]
  /** For a duplicate: the block that stays and has the very same text. */
  readonly sameAs?: number
}
