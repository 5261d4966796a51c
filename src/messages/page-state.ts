import * as v from 'valibot'

const value = v.custom<string | number>((input) => /^(?:string|number)$/.test(typeof input))

/** Why something is hidden, with the values its evidence names. */
const evidence = v.object({
  code: v.string(),
  values: v.optional(v.record(v.string(), value)),
})

const hiddenRun = v.object({
  id: v.string(),
  reason: v.string(),
  evidence,
  firstWords: v.string(),
  restored: v.boolean(),
})

const contentsEntry = v.object({ level: v.number(), label: v.string() })
const markedTerm = v.object({ id: v.string(), title: v.string(), form: v.string() })

/** What a page tells about itself to the popup and to the program that opens saved pages. */
export const pageState = v.object({
  status: v.picklist(['waiting', 'cleaned', 'clean', 'nothing-found', 'off', 'failed']),
  host: v.string(),
  /** Whether the page's address is of a known mirror; false where it was cleaned on request. */
  knownSite: v.boolean(),
  channelTitle: v.nullable(v.string()),
  originalUrl: v.nullable(v.string()),
  /** How sure the cleaning is that it found a repeated post, from 0 to 1. */
  confidence: v.number(),
  hidden: v.array(hiddenRun),
  reviewing: v.boolean(),
  /** Whether the reading view is open. */
  reading: v.boolean(),
  paragraphs: v.number(),
  contents: v.array(contentsEntry),
  terms: v.array(markedTerm),
  failure: v.nullable(v.string()),
})
export type PageState = v.InferOutput<typeof pageState>
export type HiddenRunState = PageState['hidden'][number]
