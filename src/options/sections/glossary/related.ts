import { splitNames } from '../../../glossary/own-terms/entry'
import { nameKey } from '../../../glossary/own-terms/override'
import { termLanguages } from '../../../glossary/term'
import type { InterfaceLanguage } from '../../../interface/strings'
import { type TermRow, titleOf } from './term-rows'

/** Related terms as a reader reads them; those that are in no glossary any more keep their ids. */
export function relatedNames(
  ids: readonly string[],
  rows: readonly TermRow[],
  language: InterfaceLanguage,
): string {
  const terms = new Map(rows.map(({ term }) => [term.id, term]))
  return ids
    .map((id) => {
      const term = terms.get(id)
      return term ? titleOf(term, language) : id
    })
    .join(', ')
}

/** The ids of the terms that a reader names, by any of their names. */
export function relatedIds(
  text: string,
  rows: readonly TermRow[],
): { readonly ids: string[] } | { readonly unknown: string } {
  const ids: string[] = []
  for (const name of splitNames(text)) {
    const key = nameKey(name)
    const found = rows.find(
      ({ term }) =>
        term.id === name ||
        termLanguages.some((language) =>
          term.names[language]?.some((known) => nameKey(known.text) === key),
        ),
    )
    if (!found) return { unknown: name }
    ids.push(found.term.id)
  }
  return { ids: [...new Set(ids)] }
}
