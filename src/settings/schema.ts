import * as v from 'valibot'

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
export const underlines = ['dotted', 'solid', 'none'] as const
export const underlinedMentions = ['paragraph', 'post', 'all'] as const
export const cardPlaces = ['beside', 'under'] as const
export const panelSides = ['auto', 'left', 'right'] as const

/** Paragraphs a post needs before it gets a list of contents: shorter ones are seen at a glance. */
const minimumParagraphs = 4
/** Least and most that a reader can ask for: no real post has more paragraphs. */
export const paragraphsRange = { least: 1, most: 50 } as const
/** A reader's usual pace in words a minute, until the reader's own is known. */
const wordsPerMinute = 180

export const settingsSchema = v.object({
  /** Clean known mirror pages without being asked. */
  automatic: flag(true),
  interfaceLanguage: choice(['auto', 'en', 'ru'], 'auto'),
  theme: choice(themes, 'page'),
  /** Hosts where the reader switched the extension off; `*.` in front stands for all hosts below one. */
  sitesOff: list(),
  hide: group({
    duplicates: flag(true),
    advertisements: flag(true),
    filler: flag(true),
    serverMessages: flag(true),
    sharing: flag(true),
  }),
  contents: group({
    on: flag(true),
    minimumParagraphs: amount(minimumParagraphs, paragraphsRange.least, paragraphsRange.most),
    navigation: flag(true),
    wordsPerMinute: amount(wordsPerMinute, 40, 1200),
    /** Side of the window for the panel; `auto` takes the one that the page leaves free. */
    side: choice(panelSides, 'auto'),
    /** Hosts where the reader folded the panel. */
    collapsedOn: list(),
  }),
  keyboard: group({
    /** Keys without modifiers on a cleaned page; off, as a page may have its own. */
    singleLetters: flag(false),
  }),
  glossary: group({
    on: flag(true),
    underline: choice(underlines, 'dotted'),
    definitionLanguage: choice(definitionLanguages, 'post'),
    /** Which mentions of a term are underlined: the first in each paragraph, in the post, or all. */
    mentions: choice(underlinedMentions, 'paragraph'),
    cardPlace: choice(cardPlaces, 'beside'),
    /** Ids of packs the reader switched off. */
    packsOff: list(),
    /** Bring own terms to the reader's other devices by the browser's own synchronisation. */
    sync: flag(false),
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
  return v.parse(settingsSchema, known)
}
