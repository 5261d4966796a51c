import * as v from 'valibot'
import { outlineAnswer, readingPlace } from './contents'
import type { toBackground } from './to-background'
import { hash, mostHashes, nothing, shortText } from './values'

/** How the words follow from a name of the term. */
const why = v.object({
  rule: v.picklist(['dictionary-form', 'inflected', 'listed-form', 'abbreviation-with-ending']),
  name: shortText,
})

const mention = v.object({
  start: v.number(),
  end: v.number(),
  term: shortText,
  form: shortText,
  why,
})

const definedInText = v.object({
  /** Id of the term it defines, or of a card made from the text's own words. */
  term: shortText,
  start: v.number(),
  end: v.number(),
})

const localised = v.object({ language: v.string(), text: v.string() })

const card = v.object({
  term: shortText,
  title: localised,
  otherNames: v.array(localised),
  definitions: v.array(localised),
  example: v.optional(localised),
  sources: v.array(v.object({ title: v.string(), url: v.string() })),
  related: v.array(v.object({ term: shortText, title: v.string() })),
  known: v.boolean(),
  pack: v.string(),
})

/** What the background answers. */
export const backgroundAnswers = {
  'glossary/find': v.object({ mentions: v.array(mention), defined: v.array(definedInText) }),
  'glossary/card': v.nullable(card),
  'glossary/look-up': v.nullable(card),
  'glossary/know': nothing,
  'glossary/edit': nothing,
  'glossary/own/save': v.object({ term: shortText }),
  'glossary/own/remove': nothing,
  'glossary/own/guess': v.object({ name: v.string(), language: v.picklist(['ru', 'en']) }),
  'contents/collapse': nothing,
  'contents/outline': outlineAnswer,
  'contents/link': v.string(),
  'contents/leave': nothing,
  'contents/return': v.nullable(readingPlace),
  'contents/pace': nothing,
  'reading/choose': nothing,
  'reading/open-here': nothing,
  'script/load': nothing,
  'page/changed': nothing,
  'site/keep': nothing,
  'site/rule': nothing,
  'page/restored': nothing,
  'memory/recall': v.object({
    sentences: v.pipe(v.array(hash), v.maxLength(mostHashes)),
    counts: v.pipe(v.array(v.number()), v.maxLength(mostHashes)),
  }),
  'memory/learn': nothing,
  'memory/clear': nothing,
  'site/granted': v.boolean(),
  'site/run-once': nothing,
} as const satisfies Record<keyof typeof toBackground, v.GenericSchema>
