import * as v from 'valibot'
import type { Settings } from '../../settings/schema'
import { type ReaderRule, readerRule } from '../../settings/site-decisions'

/** Longest file that is read, in bytes: far more than the browser would store of it. */
export const longestFile = 5_000_000
/** Longest name of a kept kind, in characters: as long as a page may send one. */
const longestKind = 500

/** A kind of hidden blocks, as `cleaning/decisions/run-key.ts` names it: reason, sign and place. */
const keptKind = v.pipe(v.string(), v.maxLength(longestKind), v.regex(/^[a-z-]+:[a-z-]+:/))
/** Every name of it, also those that a record of valibot leaves out without a word. */
const bySite = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
)
const file = v.object({ sites: bySite })
const site = v.object({
  kept: v.optional(v.array(v.unknown()), []),
  hidden: v.optional(v.array(v.unknown()), []),
})

/** One thing that a file says is hidden on a site, or kept there. */
export type SiteDecision = { readonly host: string } & (
  | { readonly rule: ReaderRule }
  | { readonly kept: string }
)

export interface SiteRefusal {
  /** Name of the site as the file has it. */
  readonly host: string
  /** Which of the site's lists, and which entry of it, from 1; left out where it is the site itself. */
  readonly entry?: { readonly list: 'hidden' | 'kept'; readonly number: number }
  readonly reason:
    | 'badHost'
    | 'badSite'
    | 'noSelector'
    | 'badSelector'
    | 'tooLong'
    | 'badField'
    | 'badKind'
    | 'tooMany'
  /** What is wrong, in the file's own words. */
  readonly detail?: string
}

export type SitesFile =
  | { readonly decisions: readonly SiteDecision[]; readonly refusals: readonly SiteRefusal[] }
  | { readonly problem: 'notReadable' | 'notThisFormat'; readonly detail: string }

/** The reader's decisions by site as text of a file, in the form in which they are stored. */
export function writeSitesFile(sites: Settings['sites']): string {
  return JSON.stringify({ sites }, null, 2)
}

/**
 * Reads what `writeSitesFile` wrote, or what somebody made like it: each entry by itself, so that a broken
 * one costs none of the others.
 * @param isSelector whether the browser can read a CSS selector
 */
export function readSitesFile(text: string, isSelector: (text: string) => boolean): SitesFile {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    return { problem: 'notReadable', detail: error instanceof Error ? error.message : '' }
  }
  const read = v.safeParse(file, content)
  if (!read.success) return { problem: 'notThisFormat', detail: '' }
  const decisions: SiteDecision[] = []
  const refusals: SiteRefusal[] = []
  for (const [name, value] of Object.entries(read.output.sites)) {
    const host = hostOf(name)
    const lists = v.safeParse(site, value)
    if (!host || !lists.success) {
      refusals.push({ host: name, reason: host ? 'badSite' : 'badHost' })
      continue
    }
    const { hidden, kept } = lists.output
    const judge = (list: 'hidden' | 'kept', entry: unknown, index: number) => {
      const judged = list === 'hidden' ? readRule(entry, isSelector) : readKind(entry)
      if ('reason' in judged)
        refusals.push({ host: name, entry: { list, number: index + 1 }, ...judged })
      else decisions.push({ host, ...judged })
    }
    hidden.forEach((entry, index) => {
      judge('hidden', entry, index)
    })
    kept.forEach((entry, index) => {
      judge('kept', entry, index)
    })
  }
  return { decisions, refusals }
}

type Wrong = Pick<SiteRefusal, 'reason' | 'detail'>

function readRule(
  entry: unknown,
  isSelector: (text: string) => boolean,
): { readonly rule: ReaderRule } | Wrong {
  const { success, output, issues = [] } = v.safeParse(readerRule, entry)
  if (!success) {
    const [issue] = issues
    const field = String(issue?.path?.[0]?.key ?? '')
    if (issue?.type === 'max_length') return { reason: 'tooLong', detail: field }
    return field === 'selector' ? { reason: 'noSelector' } : { reason: 'badField', detail: field }
  }
  const selector = output.selector.trim()
  if (!isSelector(selector)) return { reason: 'badSelector', detail: selector }
  return { rule: { ...output, selector } }
}

function readKind(entry: unknown): { readonly kept: string } | Wrong {
  const { success, output } = v.safeParse(keptKind, entry)
  return success ? { kept: output } : { reason: 'badKind', detail: String(entry).slice(0, 80) }
}

/** A host as pages name theirs; null for what cannot be one, as words that objects have of themselves. */
function hostOf(name: string): string | null {
  const address = `https://${name.trim()}`
  if (!URL.canParse(address)) return null
  const { host, href } = new URL(address)
  return href === `https://${host}/` && /[.:]|^localhost$/.test(host) ? host : null
}
