import * as v from 'valibot'
import { currentForm, migrated } from './migrate'
import { decisionsBySite } from './site-decisions'

/** Every field falls back by itself, so that one broken value never costs the reader the others. */
const flag = (preset: boolean) => v.fallback(v.optional(v.boolean(), preset), preset)
const choice = <const Options extends readonly string[]>(
  options: Options,
  preset: Options[number],
) => v.fallback(v.optional(v.picklist(options), preset as never), preset as never)
const list = () => v.fallback(v.optional(v.array(v.string()), []), [])
const amount = (preset: number, least: number, most: number) =>
  v.fallback(v.optional(v.pipe(v.number(), v.minValue(least), v.maxValue(most)), preset), preset)
const group = <Entries extends v.ObjectEntries>(entries: Entries) => {
  const schema = v.object(entries)
  const presets = () => v.parse(schema, {}) as never
  return v.fallback(v.optional(schema, presets), presets)
}

export const themes = ['page', 'system', 'light', 'sepia', 'dark'] as const
export const definitionLanguages = ['post', 'interface', 'both'] as const

/** Paragraphs a post needs before it gets a list of contents: shorter ones are seen at a glance. */
const minimumParagraphs = 4
/** A reader's usual pace in words a minute, until the reader's own is known. */
const wordsPerMinute = 180

export const settingsSchema = v.object({
  /** Which form the stored values have; see `migrate.ts`. */
  form: amount(currentForm, 1, 1_000),
  /** Clean known mirror pages without being asked. */
  automatic: flag(true),
  interfaceLanguage: choice(['auto', 'en', 'ru'], 'auto'),
  theme: choice(themes, 'page'),
  /** Hosts where the reader switched the extension off. */
  sitesOff: list(),
  /** What the reader keeps and hides on each site, by host. */
  sites: decisionsBySite,
  hide: group({
    duplicates: flag(true),
    advertisements: flag(true),
    filler: flag(true),
    serverMessages: flag(true),
    sharing: flag(true),
  }),
  contents: group({
    on: flag(true),
    minimumParagraphs: amount(minimumParagraphs, 1, 50),
    navigation: flag(true),
    wordsPerMinute: amount(wordsPerMinute, 40, 1200),
    /** Hosts where the reader folded the panel. */
    collapsedOn: list(),
  }),
  glossary: group({
    on: flag(true),
    underline: choice(['dotted', 'solid', 'none'], 'dotted'),
    definitionLanguage: choice(definitionLanguages, 'post'),
    /** Ids of packs the reader switched off. */
    packsOff: list(),
    /** Ids of terms the reader knows. */
    known: list(),
  }),
})

export type Settings = v.InferOutput<typeof settingsSchema>
export type Theme = Settings['theme']

/** Reads stored settings of any age or state; whatever cannot be read becomes its preset. */
export function parseSettings(stored: unknown): Settings {
  const known =
    typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {}
  return v.parse(settingsSchema, migrated(known as Record<string, unknown>))
}
