import { findMentions, type Mention } from '../../../../../src/glossary/finding/find'
import { compileLexicon } from '../../../../../src/glossary/lexicon/compile'
import type { Lexicon } from '../../../../../src/glossary/lexicon/lexicon'
import type { Pack, TermName } from '../../../../../src/glossary/term'
import { type Check, folded, namesOf } from './walk'

/** Inflected forms by term and name. */
export type Forms = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** Enough to see that the paradigm is the right one; the accusative may be the name itself. */
const fewestForms = 3

function lexiconOf(packs: readonly Pack[]): Lexicon {
  return compileLexicon(namesOf(packs).map(({ term, name }) => ({ term: term.id, name })))
}

/** Whether a text holds one mention, of these very words and this term. */
function isFoundAs(mentions: readonly Mention[], form: string, term: string): boolean {
  const [mention] = mentions
  return (
    mentions.length === 1 &&
    mention?.form === form &&
    [mention.term, ...mention.rivals].includes(term)
  )
}

/** Every name is found as its own term, alone between dashes. */
export const foundByName: Check = (packs) => {
  const lexicon = lexiconOf(packs)
  return namesOf(packs).flatMap(({ term, name }) => {
    const mentions = findMentions(lexicon, `— ${name.text} —`)
    const found = mentions.map((mention) => mention.term).join(', ')
    return isFoundAs(mentions, name.text, term.id)
      ? []
      : [`«${name.text}» of ${term.id} is found as ${found || 'nothing'}`]
  })
}

function inflects({ frozen, kind, text }: TermName): boolean {
  return !frozen && kind !== 'abbreviation' && /[а-яё]/i.test(text)
}

/** Every Russian name that inflects has its forms listed, and no other name has. */
export function listedForms(pack: Pack, forms: Forms): string[] {
  const russian = namesOf([pack]).filter(({ language }) => language === 'ru')
  const missing = russian.flatMap(({ term, name }) => {
    const listed = new Set(forms[term.id]?.[name.text]?.map(folded))
    return inflects(name) && listed.size < fewestForms
      ? [`«${name.text}» of ${term.id} has ${listed.size} forms listed`]
      : []
  })
  const idle = Object.entries(forms).flatMap(([id, byName]) =>
    Object.keys(byName)
      .filter((text) => !russian.some(({ term, name }) => term.id === id && name.text === text))
      .map((text) => `forms are listed for «${text}», no name of ${id}`),
  )
  return [...missing, ...idle]
}

/** Every listed form is found in a sentence as its term. */
export function foundByForms(packs: readonly Pack[], forms: readonly Forms[]): string[] {
  const lexicon = lexiconOf(packs)
  return forms
    .flatMap((byTerm) => Object.entries(byTerm))
    .flatMap(([id, byName]) =>
      Object.values(byName)
        .flat()
        .flatMap((form) => {
          const mentions = findMentions(lexicon, `Вот что там было: ${form}, и ничего больше.`)
          return isFoundAs(mentions, form, id) ? [] : [`«${form}» is not found as ${id}`]
        }),
    )
}
