import { type Definition, findDefinitions, type Place } from '../defined-here/find-definitions'
import { scriptOf } from '../defined-here/note'
import { sentenceAround } from '../defined-here/sentence'
import { findMentions, type Mention } from '../finding/find'
import { compileLexicon } from '../lexicon/compile'
import type { TermLanguage } from '../term'
import type { CardData } from './glossary'

/** A place where the text itself says what a term is. */
export interface DefinedPlace extends Place {
  /** Id of the pack's term it defines, or of a card made from the text's own words. */
  readonly term: string
}

/** Begins the id of what no pack has and the text defines: `here:NN`. Ids of packs hold no colon. */
const herePrefix = 'here:'
/** Stands for a pack in cards made from the text's own words. */
const herePack = 'here'

export function isDefinedHere(term: string): boolean {
  return term.startsWith(herePrefix)
}

/**
 * What a text defines: places by term, and mentions of abbreviations that no pack has, which stand for a
 * pack's term where their long form is one, and else for a card of the text's own words.
 * @param found all mentions in the text, those included that are not shown
 */
export function definedIn(
  text: string,
  found: readonly Mention[],
): { defined: DefinedPlace[]; mentions: Mention[] } {
  const defined: DefinedPlace[] = []
  const meanings = new Map<string, string>()
  for (const definition of findDefinitions(text)) {
    const { start, end, abbreviation } = definition
    const short = abbreviation && text.slice(abbreviation.start, abbreviation.end)
    const term = termDefinedBy(definition, found) ?? (short ? herePrefix + short : undefined)
    if (term === undefined) continue
    defined.push({ term, start, end })
    if (short && !meanings.has(short)) meanings.set(short, term)
  }
  return { defined, mentions: mentionsOf(meanings, text, found) }
}

/** The card of what only the text defines; null where the text does not. */
export function hereCard(
  term: string,
  text: string,
  near: TermLanguage,
  known: boolean,
): CardData | null {
  const short = term.slice(herePrefix.length)
  const wordsOf = (place: Place | null) => (place ? text.slice(place.start, place.end) : '')
  const definition = findDefinitions(text).find(
    ({ abbreviation }) => wordsOf(abbreviation) === short,
  )
  if (!definition) return null
  const sentence = sentenceAround(text, definition)
  const names = [wordsOf(definition.long), wordsOf(definition.other)].filter((name) => name !== '')
  return {
    term,
    title: { language: languageOf(short, near), text: short },
    otherNames: names.map((name) => ({ language: languageOf(name, near), text: name })),
    definitions: [{ language: languageOf(sentence, near), text: sentence }],
    sources: [],
    related: [],
    known,
    pack: herePack,
  }
}

/** A term with a name that is one of the definition's: as long, not only a part of it. */
function termDefinedBy(
  { long, abbreviation, other }: Definition,
  found: readonly Mention[],
): string | undefined {
  for (const place of [long, other, abbreviation]) {
    const named = found.find(
      ({ start, end }) => place && start <= place.start && end >= place.end && end - start > 0,
    )
    if (named) return named.term
  }
  return undefined
}

/** Where abbreviations stand in the text, with their endings, except where a mention is already. */
function mentionsOf(
  meanings: ReadonlyMap<string, string>,
  text: string,
  found: readonly Mention[],
): Mention[] {
  if (meanings.size === 0) return []
  const names = [...meanings].map(([short, term]) => ({
    term,
    name: { text: short, caseSensitive: true } as const,
  }))
  const overlaps = ({ start, end }: Mention) =>
    found.some((mention) => mention.start < end && start < mention.end)
  return findMentions(compileLexicon(names), text).filter((mention) => !overlaps(mention))
}

function languageOf(text: string, near: TermLanguage): TermLanguage {
  const script = scriptOf(text)
  if (script === 'cyrillic') return 'ru'
  return script === 'latin' ? 'en' : near
}
