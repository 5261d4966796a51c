import type { ReaderRule } from './decisions/reader-rule'
import type { SeenElsewhere } from './memory/seen-elsewhere'
import type { Evidence, Part, Reason } from './verdict'

/** Neighbouring blocks that are hidden for one reason. */
export interface HiddenRun {
  /** Unique on its page, and the same on every visit to it. */
  readonly id: string
  readonly reason: Reason
  readonly evidence: Evidence
  /** Indexes of the blocks, in order. */
  readonly blocks: readonly number[]
  /** Where only parts of the blocks are meant. */
  readonly parts: readonly Part[]
  readonly firstWords: string
  /** The same for the same kind of block on other pages of a site: by it a reader's decision is remembered. */
  readonly key: string
  /** The reader's own rule, where it is that which hides. */
  readonly rule?: ReaderRule
  /** Elements that are hidden whole beside the blocks: what a rule of the reader's own names. */
  readonly elements?: readonly Element[]
}

/** Which blocks are hidden and why; data, applied by nobody yet. */
export interface Plan {
  readonly hidden: readonly HiddenRun[]
  /** Indexes of the blocks of the post or posts that stay, in order. */
  readonly post: readonly number[]
  /** How sure it is that the post was found, from 0 to 1. */
  readonly confidence: number
}

export const emptyPlan: Plan = { hidden: [], post: [], confidence: 0 }

/** What the reader wants hidden, and what never. */
export interface PlanOptions {
  readonly hide: ReadonlySet<Reason>
  /** Keys of runs that the reader chose to keep on this site. */
  readonly kept: ReadonlySet<string>
  /** What the reader chose to hide on this site. */
  readonly rules?: readonly ReaderRule[]
  /** Sentences that stood beside posts of other channels of the page's site. */
  readonly seen?: SeenElsewhere
}
