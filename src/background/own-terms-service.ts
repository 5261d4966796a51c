import { emptyEntry, emptyName, termFromEntry } from '../glossary/own-terms/entry'
import { guessDictionaryForm } from '../glossary/own-terms/guess-dictionary-form'
import { OwnTerms } from '../glossary/own-terms/store'
import type { TermLanguage } from '../glossary/term'
import type { Answer, Request } from '../messages/map'
import { localArea } from '../settings/storage-areas'

export const ownTerms = new OwnTerms({ area: localArea })

/** Random letters in the id of a term: two terms of one reader never meet. */
const idLength = 8

/**
 * Saves a term that a reader entered on a page.
 * @throws OwnTermsFailure; Error that names what is wrong with the entry
 */
export async function saveFromPage({
  names,
  definition,
  source = '',
}: Request<'glossary/own/save'>): Promise<Answer<'glossary/own/save'>> {
  const nameIn = (language: TermLanguage) => ({ ...emptyName, text: names[language] ?? '' })
  const id = `own-${crypto.randomUUID().replaceAll('-', '').slice(0, idLength)}`
  const made = termFromEntry(id, {
    ...emptyEntry,
    names: { ru: nameIn('ru'), en: nameIn('en') },
    definition: { ru: definition.ru ?? '', en: definition.en ?? '' },
    source,
  })
  if ('problem' in made) throw new Error(made.problem)
  await ownTerms.save([made.term])
  return { term: id }
}

/** The likely dictionary form of a selection, and the language of its letters. */
export function guessFromPage(text: string): Answer<'glossary/own/guess'> {
  const name = guessDictionaryForm(text)
  return { name, language: /[а-яё]/i.test(name) ? 'ru' : 'en' }
}
