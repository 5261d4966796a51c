import { ownPackId } from '../../../glossary/own-terms/override'
import { currentTerm, type OwnTerm } from '../../../glossary/own-terms/own-term'
import { type Pack, type Term, termLanguages } from '../../../glossary/term'
import type { InterfaceLanguage } from '../../../interface/strings'

/** A term as the table lists it. */
export interface TermRow {
  readonly term: Term
  readonly pack: string
  /** Present where the term is the reader's own. */
  readonly own?: OwnTerm
  /** What is searched: names and listed forms in small letters, each on a line. */
  readonly names: string
}

/** All terms by name in the interface's language; a pack's term that the reader changed stands there once. */
export function termRows(
  packs: readonly Pack[],
  own: readonly OwnTerm[],
  language: InterfaceLanguage,
): TermRow[] {
  const mine = own.flatMap((one) => {
    const term = currentTerm(one)
    return term ? [{ term, pack: ownPackId, own: one, names: namesOf(term) }] : []
  })
  const changed = new Set(mine.map(({ term }) => term.id))
  const theirs = packs.flatMap(({ id, terms }) =>
    terms
      .filter((term) => !changed.has(term.id))
      .map((term) => ({ term, pack: id, names: namesOf(term) })),
  )
  const { compare } = new Intl.Collator(language)
  return [...mine, ...theirs]
    .map((row) => ({ row, title: titleOf(row.term, language) }))
    .sort((one, other) => compare(one.title, other.title))
    .map(({ row }) => row)
}

/** The term's first name in a language, or in the other one where it has none. */
export function titleOf({ names, id }: Term, language: InterfaceLanguage): string {
  const other = language === 'ru' ? 'en' : 'ru'
  return (names[language] ?? names[other])?.[0]?.text ?? id
}

/** Whether the name that a term goes by is one that every reader knows, so that posts are left without its line. */
export function isFamiliar({ term, pack }: TermRow): boolean {
  return pack !== ownPackId && termLanguages.some((language) => term.names[language]?.[0]?.familiar)
}

/** Text as the search compares it. */
export function searchKey(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim()
}

/**
 * Rows with a name that has the query in it, those first in which a name begins with it.
 * @param inflected ids of terms that the query names in some other form
 */
export function searchRows(
  rows: readonly TermRow[],
  query: string,
  inflected: ReadonlySet<string>,
): TermRow[] {
  const key = searchKey(query)
  if (!key) return [...rows]
  const beginning: TermRow[] = []
  const inside: TermRow[] = []
  for (const row of rows) {
    const place = row.names.indexOf(key)
    if (row.names.startsWith(key) || row.names.includes(`\n${key}`)) beginning.push(row)
    else if (place >= 0 || inflected.has(row.term.id)) inside.push(row)
  }
  return [...beginning, ...inside]
}

function namesOf({ names }: Term): string {
  const texts = termLanguages.flatMap((language) =>
    (names[language] ?? []).flatMap(({ text, forms = [] }) => [text, ...forms]),
  )
  return texts.map(searchKey).join('\n')
}
