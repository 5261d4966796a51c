import * as v from 'valibot'
import { readingChoices } from '../settings/schema'
import { readerRule } from '../settings/site-decisions'
import { linkRequest, outlineRequest, readingPlace } from './contents'
import { hash, mostHashes, nothing, type Question, shortText, text } from './values'

/** Longest definition a reader may enter, in UTF-16 units: that of a pack's. */
const longestDefinition = 2000
const inBothLanguages = (value: v.GenericSchema<string>) =>
  v.object({ ru: v.optional(value), en: v.optional(value) })

/** What the background is asked. */
export const toBackground = {
  /** The terms to mark in a post's text. Blocks are divided by U+0000; it is told where each begins. */
  'glossary/find': { from: 'page', request: v.object({ text, blockStarts: v.array(v.number()) }) },
  /** A term's card in the language of the text around it. */
  'glossary/card': {
    from: 'page',
    request: v.object({ term: shortText, language: shortText, text: v.optional(text) }),
  },
  /** The card of the term that some words are a form of; null where no glossary has one. */
  'glossary/look-up': { from: 'page', request: v.object({ text: shortText, language: shortText }) },
  'glossary/know': { from: 'page', request: v.object({ term: shortText, known: v.boolean() }) },
  'glossary/edit': { from: 'page', request: v.object({ term: shortText }) },
  /** Adds a term that the reader entered on a page to their own; fails with what is wrong. */
  'glossary/own/save': {
    from: 'page',
    request: v.object({
      names: inBothLanguages(v.pipe(v.string(), v.maxLength(200))),
      definition: inBothLanguages(v.pipe(v.string(), v.maxLength(longestDefinition))),
      source: v.optional(v.pipe(v.string(), v.maxLength(longestDefinition))),
    }),
  },
  /** Takes back what `glossary/own/save` added. */
  'glossary/own/remove': { from: 'page', request: v.object({ term: shortText }) },
  /** The likely dictionary form of words selected in a text. */
  'glossary/own/guess': { from: 'page', request: v.object({ text: shortText }) },
  /** The reader folded or unfolded the contents on the sender's site. */
  'contents/collapse': { from: 'page', request: v.object({ collapsed: v.boolean() }) },
  /** The contents of a post's lines: made where no page waits for it. */
  'contents/outline': { from: 'page', request: outlineRequest },
  /** An address by which browsers find a section of a post. */
  'contents/link': { from: 'page', request: linkRequest },
  /** Where a reader left a post, to be kept; null where the post was read to its end. */
  'contents/leave': {
    from: 'page',
    request: v.object({ post: shortText, place: v.nullable(readingPlace) }),
  },
  /** Where the reader left a post the last time; null where nothing is kept. */
  'contents/return': { from: 'page', request: v.object({ post: shortText }) },
  /** The reader's own pace, as the page measured it. */
  'contents/pace': { from: 'page', request: v.object({ wordsPerMinute: v.number() }) },
  /** How the reader wants to read from now on. */
  'reading/choose': { from: 'page', request: readingChoices },
  /** Whether posts of the sender's site open in the reading view by themselves. */
  'reading/open-here': { from: 'page', request: v.object({ on: v.boolean() }) },
  /** Puts a script into the sender's page that it has use for now. */
  'script/load': {
    from: 'page',
    request: v.object({ name: v.picklist(['asked', 'card', 'keys', 'reading', 'review']) }),
  },
  /** The count for the toolbar's badge; null where the page is not ours. */
  'page/changed': { from: 'page', request: v.object({ hidden: v.nullable(v.number()) }) },
  /** The reader wants to see a kind of hidden blocks on the sender's site, or no longer. */
  'site/keep': { from: 'page', request: v.object({ key: shortText, kept: v.boolean() }) },
  /** The reader made a rule for what to hide on the sender's site, or took it away. */
  'site/rule': { from: 'page', request: v.object({ rule: readerRule, on: v.boolean() }) },
  /** What the reader brought back on a page, by ids of hidden runs. */
  'page/restored': {
    from: 'page',
    request: v.object({ page: shortText, runs: v.pipe(v.array(shortText), v.maxLength(1000)) }),
  },
  /** Sentences that stood beside posts of other channels of the sender's site, and on how many such posts each. */
  'memory/recall': { from: 'page', request: nothing },
  /** The sentences that stand beside the sender's post. */
  'memory/learn': {
    from: 'page',
    request: v.object({ sentences: v.pipe(v.array(hash), v.maxLength(mostHashes)) }),
  },
  /** Forgets the sentences of all sites. */
  'memory/clear': { from: 'extension', request: nothing },
  /** Whether the reader gave the extension the sender's site for good. */
  'site/granted': { from: 'page', request: nothing },
  /** Puts the extension into a tab whose reader just asked for it. */
  'site/run-once': { from: 'extension', request: v.object({ tab: v.number() }) },
} as const satisfies Record<string, Question>
