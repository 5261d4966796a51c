import { foldWord } from '../finding/fold'
import { wordPattern } from '../finding/tokens'
import { type Pack, type Term, type TermName, termLanguages } from '../term'

/** Id of the pack that the reader's own terms make. */
export const ownPackId = 'my-terms'

/**
 * Packs with the reader's terms in front: a pack's term gives way to one with its id, and loses the names
 * that a term of the reader's has. One that loses all names is gone. A name that a reader takes off a term is
 * not left to its homonym either: it would be marked in that sense everywhere, as if the text meant it.
 */
export function overridePacks(packs: readonly Pack[], own: readonly Term[]): Pack[] {
  if (own.length === 0) return [...packs]
  const ids = new Set(own.map(({ id }) => id))
  const replaced = packs.flatMap(({ terms }) => terms.filter(({ id }) => ids.has(id)))
  const taken = new Set([...own, ...replaced].flatMap(keysOfNames))
  const others = packs.map((pack) => ({
    ...pack,
    terms: pack.terms
      .filter(({ id }) => !ids.has(id))
      .flatMap((term) => withoutNames(term, taken) ?? []),
  }))
  return [ownPack(own), ...others]
}

export function ownPack(terms: readonly Term[]): Pack {
  return { id: ownPackId, version: 1, title: {}, licence: '', terms }
}

/** Names compared as texts are: without regard to case, accents of stress, ё and signs between words. */
export function nameKey(name: string): string {
  return [...name.matchAll(wordPattern)].map(([word]) => foldWord(word)).join(' ')
}

function keysOfNames({ names }: Term): string[] {
  return termLanguages.flatMap((language) =>
    (names[language] ?? []).map(({ text }) => nameKey(text)),
  )
}

function withoutNames(term: Term, taken: ReadonlySet<string>): Term | null {
  const keep = ({ text }: TermName) => !taken.has(nameKey(text))
  const left = Object.fromEntries(
    termLanguages.flatMap((language) => {
      const names = term.names[language]?.filter(keep) ?? []
      return names.length > 0 ? [[language, names]] : []
    }),
  )
  return Object.keys(left).length > 0 ? { ...term, names: left } : null
}
