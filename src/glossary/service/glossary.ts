import { findMentions, type Mention } from '../finding/find'
import { compileLexicon } from '../lexicon/compile'
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon'
import { ownPackId } from '../own-terms/override'
import { type Pack, type Term, type TermLanguage, type TermName, termLanguages } from '../term'
import { type DefinedPlace, definedIn } from './defined-here'
import { type SubjectEvidence, subjectEvidence } from './subject-evidence'

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

/** Names that a card lists in the other language. */
const otherNamesShown = 3
/** Related terms that a card lists: more would be a list to read, not a hint. */
const relatedShown = 4

/** The reader's glossaries in memory: finds terms in texts and makes cards of them. */
export class Glossary {
  readonly #terms = new Map<string, { term: Term; pack: string }>()
  readonly #lexicon: Lexicon
  /** Keys of the names in packs that every reader knows; what readers write themselves is for them to know. */
  readonly #familiar: ReadonlySet<string>

  /** @param lexicon compiled from the names in these packs */
  constructor(packs: readonly Pack[], lexicon: Lexicon = compileLexicon(namesIn(packs))) {
    for (const { id, terms } of packs)
      for (const term of terms) this.#terms.set(term.id, { term, pack: id })
    this.#lexicon = lexicon
    this.#familiar = familiarNames([...this.#terms.values()])
  }

  /** What `find` finds, together with what the text itself defines. */
  read(text: string, known: ReadonlySet<string>): { mentions: Mention[]; defined: DefinedPlace[] } {
    const mentions = this.find(text, known)
    const here = definedIn(text, findMentions(this.#lexicon, text))
    const added = here.mentions.filter(({ term }) => !known.has(term))
    const all = [...mentions, ...added].sort((one, other) => one.start - other.start)
    return { mentions: all, defined: here.defined }
  }

  /** Mentions of terms in a text, without those the reader knows or that the text is not about. */
  find(text: string, known: ReadonlySet<string>): Mention[] {
    const found = findMentions(this.#lexicon, text)
    const clear = found.filter(({ rivals }) => rivals.length === 0)
    const terms = this.#evidence(text, clear.filter(isTelling))
    const words = this.#evidence(text, clear)
    const mentions = found.flatMap((mention) => this.#settled(mention, [terms, words]))
    const evidence = this.#evidence(text, mentions.filter(isTelling))
    return mentions.filter(({ term, name, common, start }) => {
      if (known.has(term) || this.#familiar.has(keyOf(term, name))) return false
      return !common || evidence.isAbout(this.#subjectOf(term), start)
    })
  }

  /** Every mention of a term in a text, also those that a page leaves alone. */
  mentionsIn(text: string): Mention[] {
    return findMentions(this.#lexicon, text)
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

  #evidence(text: string, mentions: readonly Mention[]): SubjectEvidence {
    return subjectEvidence(
      text,
      mentions.map(({ start, term }) => ({ start, term, subject: this.#subjectOf(term) })),
    )
  }

  /**
   * Where terms share a form, the one of the subject that the text is about. A text that speaks of none of
   * their subjects has the main sense, if there is one; where the senses are open, there is none.
   */
  #settled(mention: Mention, evidence: readonly SubjectEvidence[]): Mention[] {
    if (mention.rivals.length === 0) return [mention]
    const all = [mention.term, ...mention.rivals]
    const weight = (term: string, { termsOf }: SubjectEvidence) => termsOf(this.#subjectOf(term))
    if (
      mention.isMainSense &&
      evidence.every((kind) => all.every((term) => weight(term, kind) === 0))
    )
      return [mention]
    const [term, ...others] = evidence.reduce<readonly string[]>((candidates, kind) => {
      const most = Math.max(...candidates.map((candidate) => weight(candidate, kind)))
      return candidates.filter((candidate) => weight(candidate, kind) === most)
    }, all)
    const isOpen = others.some((other) => this.#subjectOf(other) !== this.#subjectOf(term ?? ''))
    return term === undefined || isOpen ? [] : [{ ...mention, term }]
  }

  #subjectOf(id: string): string {
    return this.#terms.get(id)?.term.subject ?? ''
  }
}

/** Whether a mention says what its text is about: everyday words do not. */
function isTelling({ common }: Mention): boolean {
  return !common
}

function familiarNames(terms: readonly { term: Term; pack: string }[]): Set<string> {
  const bundled = terms.filter(({ pack }) => pack !== ownPackId)
  return new Set(
    bundled.flatMap(({ term }) =>
      termLanguages.flatMap((language) =>
        (term.names[language] ?? [])
          .filter(({ familiar }) => familiar)
          .map(({ text }) => keyOf(term.id, text)),
      ),
    ),
  )
}

function keyOf(term: string, name: string): string {
  return `${term} ${name}`
}

/** Every name in some packs; of terms with one id the last counts. */
export function* namesIn(packs: readonly Pack[]): Generator<LexiconEntry> {
  const terms = new Map(packs.flatMap((pack) => pack.terms.map((term) => [term.id, term])))
  for (const term of terms.values())
    for (const language of termLanguages)
      for (const name of term.names[language] ?? []) yield { term: term.id, name }
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
