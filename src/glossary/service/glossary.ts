import { findMentions, type Mention } from '../finding/find'
import { compileLexicon } from '../lexicon/compile'
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon'
import { type Pack, type Term, type TermLanguage, type TermName, termLanguages } from '../term'

/** What a card shows, before it travels to the page. */
export interface CardData {
  readonly term: string
  readonly title: { readonly language: string; readonly text: string }
  readonly otherNames: { readonly language: string; readonly text: string }[]
  readonly definitions: { readonly language: string; readonly text: string }[]
  readonly example?: { readonly language: string; readonly text: string }
  readonly sources: { readonly title: string; readonly url: string }[]
  readonly related: { readonly term: string; readonly title: string }[]
  readonly known: boolean
  readonly pack: string
}

/** Terms of one subject, besides the everyday word itself, that show a text to be about that subject. */
const evidenceForCommon = 2
/** Names that a card lists in the other language. */
const otherNamesShown = 3
/** Related terms that a card lists: more would be a list to read, not a hint. */
const relatedShown = 4

/** The reader's glossaries in memory: finds terms in texts and makes cards of them. */
export class Glossary {
  readonly #terms = new Map<string, { term: Term; pack: string }>()
  readonly #lexicon: Lexicon

  constructor(packs: readonly Pack[]) {
    for (const { id, terms } of packs)
      for (const term of terms) this.#terms.set(term.id, { term, pack: id })
    this.#lexicon = compileLexicon(this.#entries())
  }

  /** Mentions of terms in a text, without those the reader knows or that the text is not about. */
  find(text: string, known: ReadonlySet<string>): Mention[] {
    const mentions = findMentions(this.#lexicon, text)
    const subjects = this.#subjectsOf(mentions)
    return mentions.filter(({ term, common }) => {
      if (known.has(term)) return false
      return !common || (subjects.get(this.#subjectOf(term)) ?? 0) >= evidenceForCommon
    })
  }

  /**
   * @param near language of the text around the term, in which the title stands
   * @param definitions languages to define it in, in order; another is taken where none of them has it
   */
  card(
    id: string,
    near: TermLanguage,
    definitions: readonly TermLanguage[],
    known: boolean,
  ): CardData | null {
    const found = this.#terms.get(id)
    if (!found) return null
    const { term, pack } = found
    const titleLanguage = term.names[near] ? near : otherThan(near)
    const other = otherThan(titleLanguage)
    const language = definitions.find((wanted) => term.definition[wanted])
    const example = language && term.example?.[language]
    return {
      term: id,
      title: { language: titleLanguage, text: capitalised(nameOf(term.names[titleLanguage]?.[0])) },
      otherNames: (term.names[other] ?? []).slice(0, otherNamesShown).map((name) => ({
        language: other,
        text: nameOf(name),
      })),
      definitions: definitionsOf(term, definitions),
      ...(example ? { example: { language, text: example } } : {}),
      sources: term.sources.map(({ title, url }) => ({ title, url })),
      related: term.related.slice(0, relatedShown).flatMap((relatedId) => {
        const related = this.#terms.get(relatedId)?.term
        const name = related && (related.names[titleLanguage] ?? related.names[other])?.[0]
        return name ? [{ term: relatedId, title: nameOf(name) }] : []
      }),
      known,
      pack,
    }
  }

  *#entries(): Generator<LexiconEntry> {
    for (const { term } of this.#terms.values())
      for (const language of termLanguages)
        for (const name of term.names[language] ?? []) yield { term: term.id, name }
  }

  #subjectsOf(mentions: readonly Mention[]): Map<string, number> {
    const terms = new Set(mentions.filter(({ common }) => !common).map(({ term }) => term))
    const subjects = new Map<string, number>()
    for (const term of terms) {
      const subject = this.#subjectOf(term)
      subjects.set(subject, (subjects.get(subject) ?? 0) + 1)
    }
    return subjects
  }

  #subjectOf(id: string): string {
    return this.#terms.get(id)?.term.subject ?? ''
  }
}

function definitionsOf(term: Term, wanted: readonly TermLanguage[]) {
  const having = wanted.filter((language) => term.definition[language])
  const languages =
    having.length > 0 ? having : termLanguages.filter((language) => term.definition[language])
  return languages.flatMap((language) => {
    const text = term.definition[language]
    return text ? [{ language, text }] : []
  })
}

function otherThan(language: TermLanguage): TermLanguage {
  return language === 'ru' ? 'en' : 'ru'
}

function nameOf(name: TermName | undefined): string {
  return name?.text ?? ''
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
