import * as v from 'valibot'

/** Longest selector, in characters: one that needs more describes a single page. */
const longestSelector = 500
/** Characters of a hidden text that are kept so that the reader knows a rule again. */
const longestWords = 120
/** Most rules, and most kept kinds, of one site: a page must be checked against them before it is shown. */
export const mostPerSite = 200

/** What the reader chose to hide on a site: elements that fit the selector and, where it is named, the text. */
export const readerRule = v.object({
  selector: v.pipe(v.string(), v.minLength(1), v.maxLength(longestSelector)),
  /** Mark of the text the element must have; empty where any will do. */
  text: v.optional(v.pipe(v.string(), v.maxLength(20)), ''),
  /** The first words that were hidden, for the reader's own list. */
  words: v.optional(v.pipe(v.string(), v.maxLength(longestWords)), ''),
})
export type ReaderRule = v.InferOutput<typeof readerRule>

const siteDecisions = v.object({
  /** Keys of the kinds of hidden blocks that the reader wants to see. */
  kept: v.optional(v.array(v.string()), []),
  hidden: v.optional(v.array(readerRule), []),
})
export type SiteDecisions = v.InferOutput<typeof siteDecisions>

/** Decisions by host, read one by one: a broken one costs none of the others. */
export const decisionsBySite = v.fallback(
  v.optional(
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.transform((stored): Record<string, SiteDecisions> => {
        const entries = Object.entries(stored).map(
          ([host, value]) => [host, readSite(value)] as const,
        )
        return Object.fromEntries(entries.filter(([, site]) => !isEmpty(site)))
      }),
    ),
    {},
  ),
  {},
)

function readSite(stored: unknown): SiteDecisions {
  const { kept = [], hidden = [] } = (typeof stored === 'object' && stored ? stored : {}) as {
    kept?: unknown
    hidden?: unknown
  }
  return {
    kept: readable(v.string(), kept),
    hidden: readable(readerRule, hidden),
  }
}

function readable<Schema extends v.GenericSchema>(
  schema: Schema,
  stored: unknown,
): v.InferOutput<Schema>[] {
  if (!Array.isArray(stored)) return []
  return stored.slice(0, mostPerSite).flatMap((value) => {
    const { success, output } = v.safeParse(schema, value)
    return success ? [output] : []
  })
}

type Decided = { readonly sites: Readonly<Record<string, SiteDecisions>> }

export function decisionsOn({ sites }: Decided, host: string): SiteDecisions {
  return sites[host] ?? { kept: [], hidden: [] }
}

/** The reader's choice to see a kind of hidden blocks on a site from now on, or no longer. */
export function withKept<Settings extends Decided>(
  settings: Settings,
  host: string,
  key: string,
  kept: boolean,
): Settings {
  return edited(settings, host, (site) => {
    const others = site.kept.filter((other) => other !== key)
    return { ...site, kept: kept ? [...others, key] : others }
  })
}

/** Adds a rule of the reader's own, or takes it away. */
export function withRule<Settings extends Decided>(
  settings: Settings,
  host: string,
  rule: ReaderRule,
  on: boolean,
): Settings {
  return edited(settings, host, (site) => {
    const others = site.hidden.filter((other) => !isSameRule(other, rule))
    return { ...site, hidden: on ? [...others, rule] : others }
  })
}

export function isSameRule(a: ReaderRule, b: ReaderRule): boolean {
  return a.selector === b.selector && a.text === b.text
}

function edited<Settings extends Decided>(
  settings: Settings,
  host: string,
  edit: (site: SiteDecisions) => SiteDecisions,
): Settings {
  const { [host]: _before, ...others } = settings.sites
  const site = edit(decisionsOn(settings, host))
  return { ...settings, sites: isEmpty(site) ? others : { ...others, [host]: site } }
}

function isEmpty({ kept, hidden }: SiteDecisions): boolean {
  return kept.length === 0 && hidden.length === 0
}
