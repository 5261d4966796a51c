import { areInitials, longFormStart, wordsAtEnd } from './long-form'
import { isAbbreviation, isIntroduced, type NotePart, partsOfNote, scriptOf } from './note'

/** A part of a text, in UTF-16 units. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Names that a text says are of one thing, and where. */
export interface Definition extends Place {
  readonly long: Place | null
  readonly abbreviation: Place | null
  /** The name in the other language. */
  readonly other: Place | null
}

/** Longest note in brackets that is read as names, in UTF-16 units. */
const longestNote = 160
/** How much text in front of a bracket is looked at for a long form, in UTF-16 units. */
const reach = 240
/** Most words of a name in another language; more are a sentence. */
const mostWords = 6
const notes = new RegExp(`\\(([^()\\u0000\\n]{2,${longestNote}})\\)`, 'g')
/** «…, далее — ИИ», «…, сокращённо ИИ», «…, hereafter LLM» outside brackets. */
const loose =
  /[,—–-]?\s*(?:далее(?: по тексту)?|в дальнейшем|сокращ[её]нно|hereafter|hereinafter|abbreviated(?: as)?|or simply|known as|или просто|или)\s*[:—–-]?\s*["“«]?([\p{L}\p{N}&/-]{2,12})(?![\p{L}\p{N}])["”»]?/giu
/** «LLM — large language model», «ИИ — это искусственный интеллект», «LLM stands for …». */
const explained =
  /(?<![\p{L}\p{N}])([\p{L}\p{N}&/-]{2,12})\s*(?:—|–|\s-\s|=|stands for|means|расшифровывается как|обозначает|это)\s*(?:это\s+|от англ\.\s+|англ\.\s+|the\s+|an?\s+)?["“«]?/gu

/** Every definition in a text, in order. Pure: the text alone decides. Blocks are divided by U+0000. */
export function findDefinitions(text: string): Definition[] {
  const found = [...inNotes(text), ...looseNames(text), ...explanations(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const taken = new Set<number>()
  return found.filter(({ abbreviation, other }) => {
    const key = (abbreviation ?? other)?.start ?? -1
    if (taken.has(key)) return false
    taken.add(key)
    return true
  })
}

/** «long (abbreviation)», «long (other name, abbreviation)», «abbreviation (long)». */
function* inNotes(text: string): Generator<Definition> {
  for (const { index, 0: whole, 1: note = '' } of text.matchAll(notes)) {
    const parts = partsOfNote(note, index + 1)
    const before = text.slice(Math.max(0, index - reach), index)
    const from = Math.max(0, index - reach)
    const end = index + whole.length
    const definition =
      withAbbreviation(text, before, from, parts) ??
      ofAbbreviation(before, from, parts) ??
      withOtherName(before, from, parts, isIntroduced(note))
    if (definition) yield { ...definition, end }
  }
}

/** The note holds an abbreviation: of the words in front, or of another name in the note. */
function withAbbreviation(
  text: string,
  before: string,
  from: number,
  parts: readonly NotePart[],
): Definition | null {
  const short = parts.find(({ text: part }) => isAbbreviation(part))
  if (!short) return null
  const names = parts.filter((part) => part !== short && isName(part.text))
  const other = names.find(({ text: part }) => isLongFormOf(short.text, part))
  const front = closeQuotes(before)
  const same = scriptOf(short.text) === scriptOf(front.split(/\s+/).at(-1) ?? '')
  const start = same ? longFormStart(short.text, front) : -1
  const abbreviation = placeOf(short)
  if (start >= 0 && front.slice(start) !== short.text) {
    const long = { start: from + start, end: from + front.trimEnd().length }
    const foreign = names.find(({ text: part }) => areTwoScripts(part, short.text))
    const otherPlace = foreign ? placeOf(foreign) : null
    return { start: long.start, end: abbreviation.end, long, abbreviation, other: otherPlace }
  }
  if (!other) return null
  const long = sameThing(front, from, other.text)
  const place = placeOf(other)
  if (scriptOf(other.text) === scriptOf(text.slice(long?.start ?? 0, long?.end ?? 0)))
    return { start: place.start, end: abbreviation.end, long: place, abbreviation, other: null }
  return {
    start: long?.start ?? place.start,
    end: abbreviation.end,
    long: long ?? place,
    abbreviation,
    other: long ? place : null,
  }
}

/** The note explains the abbreviation in front of it. */
function ofAbbreviation(
  before: string,
  from: number,
  parts: readonly NotePart[],
): Definition | null {
  const front = closeQuotes(before)
  const short = /[\p{L}\p{N}&/-]+$/u.exec(front)
  if (!short || !isAbbreviation(short[0])) return null
  const name = parts.find(({ text }) => isLongFormOf(short[0], text))
  if (!name) return null
  const abbreviation = { start: from + short.index, end: from + front.length }
  const translation = parts.find(
    (part) => part !== name && isName(part.text) && areTwoScripts(part.text, name.text),
  )
  return {
    start: abbreviation.start,
    end: name.start + name.text.length,
    long: placeOf(name),
    abbreviation,
    other: translation ? placeOf(translation) : null,
  }
}

/** The note gives the name in the other language alone. */
function withOtherName(
  before: string,
  from: number,
  parts: readonly NotePart[],
  introduced: boolean,
): Definition | null {
  const name = parts.find(({ text }) => isName(text) && /^\p{Ll}[\p{L}\s-]*$/u.test(text))
  if (!name) return null
  const words = name.text.split(/\s+/).length
  if (words < 2 && !introduced) return null
  const long = sameThing(closeQuotes(before), from, name.text)
  if (!long) return null
  const other = placeOf(name)
  return { start: long.start, end: other.end, long, abbreviation: null, other }
}

function* looseNames(text: string): Generator<Definition> {
  for (const { index, 0: whole, 1: short = '' } of text.matchAll(loose)) {
    if (!isAbbreviation(short)) continue
    const from = Math.max(0, index - reach)
    const front = closeQuotes(text.slice(from, index))
    const start = longFormStart(short, front)
    if (start < 0) continue
    const at = text.indexOf(short, index + whole.lastIndexOf(short))
    const long = { start: from + start, end: from + front.length }
    const abbreviation = { start: at, end: at + short.length }
    yield { start: long.start, end: abbreviation.end, long, abbreviation, other: null }
  }
}

function* explanations(text: string): Generator<Definition> {
  for (const { index, 0: whole, 1: short = '' } of text.matchAll(explained)) {
    if (!isAbbreviation(short)) continue
    const from = index + whole.length
    const words = /^(?:[\p{L}\p{N}-]+[ \u00a0]?){2,8}/u.exec(text.slice(from, from + reach))
    const name = words ? longFormAtStart(short, words[0]) : null
    if (!name) continue
    const long = { start: from, end: from + name.length }
    const abbreviation = { start: index, end: index + short.length }
    yield { start: index, end: long.end, long, abbreviation, other: null }
  }
}

/** The shortest beginning of some words that an abbreviation stands for, by initials and no less. */
function longFormAtStart(short: string, words: string): string | null {
  const ends = [...words.matchAll(/[\p{L}\p{N}](?![\p{L}\p{N}])/gu)].map(({ index }) => index + 1)
  for (const end of ends) {
    const name = words.slice(0, end)
    if (name.split(/[\s-]+/).length >= 2 && areInitials(short, name)) return name
  }
  return null
}

function isLongFormOf(short: string, name: string): boolean {
  return (
    isName(name) &&
    name.length > short.length &&
    scriptOf(short) === scriptOf(name) &&
    longFormStart(short, name) === 0
  )
}

/** Words that can be a name: letters, not too many, no sentence. */
function isName(text: string): boolean {
  return (
    /^\p{L}[\p{L}\p{N}\s'’–-]{2,}$/u.test(text) &&
    text.split(/\s+/).length <= mostWords &&
    !isAbbreviation(text)
  )
}

/**
 * As many words in front as the name in the other language has, little ones left out: both name the same
 * thing, and nothing else tells where it begins.
 */
function sameThing(front: string, from: number, name: string): Place | null {
  const words = wordsAtEnd(front)
  if (words.length === 0 || !areTwoScripts(front.slice(words.at(-1)?.start), name)) return null
  let wanted = wordsAtEnd(name).filter(({ folded }) => !isLittle(folded)).length
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    if (!word || isLittle(word.folded)) continue
    if (--wanted <= 0 || at === 0)
      return { start: from + word.start, end: from + front.trimEnd().length }
  }
  return null
}

function areTwoScripts(one: string, another: string): boolean {
  const scripts = [scriptOf(one), scriptOf(another)]
  return scripts.includes('cyrillic') && scripts.includes('latin')
}

function isLittle(word: string): boolean {
  return (
    word.length <= 3 &&
    /^(?:и|в|во|на|с|со|для|по|из|к|о|об|от|до|при|of|the|a|an|to|for|in|on|and)$/.test(word)
  )
}

function closeQuotes(text: string): string {
  return text.replace(/[\s"”»’'*_]+$/u, '')
}

function placeOf({ start, text }: NotePart): Place {
  return { start, end: start + text.length }
}
