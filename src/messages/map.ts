import * as v from 'valibot'
import { readingChoices } from '../settings/schema'
import { readerRule } from '../settings/site-decisions'
import { linkRequest, outlineAnswer, outlineRequest, readingPlace } from './contents'
import { pageState } from './page-state'

/** Longest text a page may ask to be searched, in UTF-16 units: ten times the longest post known. */
const longestText = 2_000_000
const text = v.pipe(v.string(), v.maxLength(longestText))
const shortText = v.pipe(v.string(), v.maxLength(500))
const nothing = v.undefined()
/** 32-bit hash of a sentence. */
const hash = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff))
/** Sentences that a message carries at most: more than the memory keeps of a site. */
const mostHashes = 1000

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
export type CardMessage = v.InferOutput<typeof card>
export type FoundMessage = v.InferOutput<typeof mention>

/** Longest definition a reader may enter, in UTF-16 units: that of a pack's. */
const longestDefinition = 2000
const inBothLanguages = (value: v.GenericSchema<string>) =>
  v.object({ ru: v.optional(value), en: v.optional(value) })

/**
 * The one map of messages: who may send each, what it carries and what is answered. Sender and
 * receiver take their types from here, and both ends are checked against it at run time.
 *
 * `from: 'page'` may also be sent by content scripts, `from: 'extension'` only by our own pages.
 */
export const messages = {
  /** The terms to mark in a post's text. Blocks are divided by U+0000; it is told where each begins. */
  'glossary/find': {
    from: 'page',
    request: v.object({ text, blockStarts: v.array(v.number()) }),
    answer: v.object({ mentions: v.array(mention), defined: v.array(definedInText) }),
  },
  /** A term's card in the language of the text around it. */
  'glossary/card': {
    from: 'page',
    request: v.object({ term: shortText, language: shortText, text: v.optional(text) }),
    answer: v.nullable(card),
  },
  /** The card of the term that some words are a form of; null where no glossary has one. */
  'glossary/look-up': {
    from: 'page',
    request: v.object({ text: shortText, language: shortText }),
    answer: v.nullable(card),
  },
  'glossary/know': {
    from: 'page',
    request: v.object({ term: shortText, known: v.boolean() }),
    answer: nothing,
  },
  'glossary/edit': { from: 'page', request: v.object({ term: shortText }), answer: nothing },
  /** Adds a term that the reader entered on a page to their own; fails with what is wrong. */
  'glossary/own/save': {
    from: 'page',
    request: v.object({
      names: inBothLanguages(v.pipe(v.string(), v.maxLength(200))),
      definition: inBothLanguages(v.pipe(v.string(), v.maxLength(longestDefinition))),
      source: v.optional(v.pipe(v.string(), v.maxLength(longestDefinition))),
    }),
    answer: v.object({ term: shortText }),
  },
  /** Takes back what `glossary/own/save` added. */
  'glossary/own/remove': { from: 'page', request: v.object({ term: shortText }), answer: nothing },
  /** The likely dictionary form of words selected in a text. */
  'glossary/own/guess': {
    from: 'page',
    request: v.object({ text: shortText }),
    answer: v.object({ name: v.string(), language: v.picklist(['ru', 'en']) }),
  },
  /** The reader folded or unfolded the contents on the sender's site. */
  'contents/collapse': {
    from: 'page',
    request: v.object({ collapsed: v.boolean() }),
    answer: nothing,
  },
  /** The contents of a post's lines: made where no page waits for it. */
  'contents/outline': { from: 'page', request: outlineRequest, answer: outlineAnswer },
  /** An address by which browsers find a section of a post. */
  'contents/link': { from: 'page', request: linkRequest, answer: v.string() },
  /** Where a reader left a post, to be kept; null where the post was read to its end. */
  'contents/leave': {
    from: 'page',
    request: v.object({ post: shortText, place: v.nullable(readingPlace) }),
    answer: nothing,
  },
  /** Where the reader left a post the last time; null where nothing is kept. */
  'contents/return': {
    from: 'page',
    request: v.object({ post: shortText }),
    answer: v.nullable(readingPlace),
  },
  /** The reader's own pace, as the page measured it. */
  'contents/pace': {
    from: 'page',
    request: v.object({ wordsPerMinute: v.number() }),
    answer: nothing,
  },
  /** How the reader wants to read from now on. */
  'reading/choose': { from: 'page', request: readingChoices, answer: nothing },
  /** Whether posts of the sender's site open in the reading view by themselves. */
  'reading/open-here': { from: 'page', request: v.object({ on: v.boolean() }), answer: nothing },
  /** Puts a script into the sender's page that it has use for now. */
  'script/load': {
    from: 'page',
    request: v.object({ name: v.picklist(['asked', 'card', 'reading', 'review']) }),
    answer: nothing,
  },
  /** The count for the toolbar's badge; null where the page is not ours. */
  'page/changed': {
    from: 'page',
    request: v.object({ hidden: v.nullable(v.number()) }),
    answer: nothing,
  },
  /** The reader wants to see a kind of hidden blocks on the sender's site, or no longer. */
  'site/keep': {
    from: 'page',
    request: v.object({ key: shortText, kept: v.boolean() }),
    answer: nothing,
  },
  /** The reader made a rule for what to hide on the sender's site, or took it away. */
  'site/rule': {
    from: 'page',
    request: v.object({ rule: readerRule, on: v.boolean() }),
    answer: nothing,
  },
  /** What the reader brought back on a page, by ids of hidden runs. */
  'page/restored': {
    from: 'page',
    request: v.object({ page: shortText, runs: v.pipe(v.array(shortText), v.maxLength(1000)) }),
    answer: nothing,
  },
  /** Sentences that stood beside posts of other channels of the sender's site, and on how many such posts each. */
  'memory/recall': {
    from: 'page',
    request: nothing,
    answer: v.object({
      sentences: v.pipe(v.array(hash), v.maxLength(mostHashes)),
      counts: v.pipe(v.array(v.number()), v.maxLength(mostHashes)),
    }),
  },
  /** The sentences that stand beside the sender's post. */
  'memory/learn': {
    from: 'page',
    request: v.object({ sentences: v.pipe(v.array(hash), v.maxLength(mostHashes)) }),
    answer: nothing,
  },
  /** Forgets the sentences of all sites. */
  'memory/clear': { from: 'extension', request: nothing, answer: nothing },
  /** Whether the reader gave the extension the sender's site for good. */
  'site/granted': { from: 'page', request: nothing, answer: v.boolean() },
  /** Puts the extension into a tab whose reader just asked for it. */
  'site/run-once': { from: 'extension', request: v.object({ tab: v.number() }), answer: nothing },
  /** Sent to a tab, as are all that follow. Cleans a page that is not a known mirror's. */
  'page/clean': { from: 'extension', request: nothing, answer: pageState },
  'page/state': { from: 'extension', request: nothing, answer: pageState },
  /** Shows the hidden runs at their places, or one of them; hides them again. */
  'page/review': {
    from: 'extension',
    request: v.object({ on: v.boolean(), run: v.optional(shortText) }),
    answer: nothing,
  },
  /** Goes to the next section of the post (1) or the one before (-1). */
  'page/section': {
    from: 'extension',
    request: v.object({ step: v.picklist([1, -1]) }),
    answer: nothing,
  },
  /** Opens or leaves the reading view; the other of the two where it is not said which. */
  'page/reading': {
    from: 'extension',
    request: v.object({ on: v.optional(v.boolean()) }),
    answer: nothing,
  },
  /** Lets the reader choose something to hide, beginning with what was last clicked with the right button. */
  'page/pick': {
    from: 'extension',
    request: v.object({ pointed: v.boolean() }),
    answer: nothing,
  },
  /** Looks up what the reader selected, or opens the form that adds it. */
  'page/selection': {
    from: 'extension',
    request: v.object({ action: v.picklist(['look-up', 'add']), words: v.string() }),
    answer: nothing,
  },
  /** Goes to the next term or the one before, or into the card of the one the reader is at, or out of it. */
  'page/term': {
    from: 'extension',
    request: v.object({ go: v.picklist(['next', 'previous', 'card']) }),
    answer: nothing,
  },
  'page/markdown': { from: 'extension', request: nothing, answer: v.string() },
} as const satisfies Record<string, MessageDefinition>

interface MessageDefinition {
  readonly from: 'page' | 'extension'
  readonly request: v.GenericSchema
  readonly answer: v.GenericSchema
}

export type MessageName = keyof typeof messages
export type Request<Name extends MessageName> = v.InferOutput<(typeof messages)[Name]['request']>
export type Answer<Name extends MessageName> = v.InferOutput<(typeof messages)[Name]['answer']>
