import * as v from 'valibot'

/** Longest text a page may ask to be searched, in UTF-16 units: ten times the longest post known. */
const longestText = 2_000_000
/** Sentences that a message carries at most: more than the memory keeps of a site. */
export const mostHashes = 1000

export const text = v.pipe(v.string(), v.maxLength(longestText))
export const shortText = v.pipe(v.string(), v.maxLength(500))
export const nothing = v.undefined()
/** 32-bit hash of a sentence. */
export const hash = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff))

/** What one end may be asked, and by whom: `page` also by content scripts, `extension` only by our own pages. */
export interface Question {
  readonly from: 'page' | 'extension'
  readonly request: v.GenericSchema
}
