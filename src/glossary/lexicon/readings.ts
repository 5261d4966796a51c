import { foldWord } from '../finding/fold'
import { wordPattern } from '../finding/tokens'
import { type Language, type Slot, uninflected } from '../languages/language'
import type { TermName } from '../term'

/** Words joined by hyphens: of these only the last inflects. */
type Joined = readonly string[]

const alreadyFolded = /^(?:[а-я][а-я ]*|[a-z][a-z ]*)$/

/** The words of a name, folded. */
export function wordsOfName(name: string): string[] {
  if (alreadyFolded.test(name)) return wordsAtSpaces(name)
  return [...name.matchAll(wordPattern)].map(([word]) => foldWord(word))
}

function wordsAtSpaces(name: string): string[] {
  const words = name.split(' ')
  return words.includes('') ? words.filter(Boolean) : words
}

/**
 * The language of a name: its own where it owns one of its words, else the first that does.
 * @param words of the name, folded
 */
export function languageOf(
  languages: readonly Language[],
  words: readonly string[],
  own: string | undefined,
): number {
  const owns = (language: Language) => words.some((word) => language.owns(word))
  const preferred =
    own === undefined
      ? -1
      : languages.findIndex((language) => language.id === own && owns(language))
  return Math.max(0, preferred >= 0 ? preferred : languages.findIndex(owns))
}

/**
 * All readings of a name as slots, one a word.
 * @param words of the name, folded
 */
export function readingsOf(name: TermName, words: readonly string[], language: Language): Slot[][] {
  // Most names, of which there may be 100,000: nothing is joined, nothing is left out.
  if (!name.frozen && !name.exclude && words.length > 0 && alreadyFolded.test(name.text))
    return language.readings(words)
  const groups = groupsOf(name.text)
  if (groups.length === 0) return []
  if (name.frozen) return [groups.flat().map(uninflected)]
  const excluded = new Set((name.exclude ?? []).map(foldWord))
  const readings = language.readings(groups.map((group) => group.at(-1) ?? ''))
  const found = readings.map((slots) =>
    slots.flatMap((slot, index) => [
      ...(groups[index] ?? []).slice(0, -1).map(uninflected),
      without(slot, excluded),
    ]),
  )
  const [joined = []] = groups
  const both = groups.length === 1 && joined.length > 1 ? language.apposition?.(joined) : null
  if (both) found.push(both.map((slot) => without(slot, excluded)))
  if (!language.dropsHyphens || groups.every((group) => group.length === 1)) return found
  const unhyphenated = readings.map((slots) =>
    slots.map((slot, index) => after((groups[index] ?? []).slice(0, -1).join(''), slot)),
  )
  return [...found, ...unhyphenated]
}

/** A dash with spaces in a name joins its words as a hyphen does: «Даннинга — Крюгера». */
const spacedDash = /\s+[-\u2010-\u2015\u2212]\s+/g

function groupsOf(name: string): Joined[] {
  if (alreadyFolded.test(name)) return wordsOfName(name).map((word) => [word])
  return name
    .replace(spacedDash, '-')
    .split(/\s+/)
    .map(wordsOfName)
    .filter((words) => words.length > 0)
}

function after(front: string, slot: Slot): Slot {
  if (front === '') return slot
  return {
    key: `${front}+${slot.key}`,
    forms: () => new Map([...slot.forms()].map(([form, cells]) => [front + form, cells])),
  }
}

function without(slot: Slot, excluded: ReadonlySet<string>): Slot {
  if (excluded.size === 0) return slot
  return {
    key: `${slot.key} without ${[...excluded].join()}`,
    forms: () => new Map([...slot.forms()].filter(([form]) => !excluded.has(form))),
  }
}
