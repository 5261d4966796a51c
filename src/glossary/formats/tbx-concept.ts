import { ownPackId } from '../own-terms/override'
import { type Term, type TermLanguage, termLanguages } from '../term'
import { idOfNames } from './check-term'
import { idOfXml, readConceptNote, readNameNote } from './tbx-notes'

/** A name as it is being read. */
interface NameDraft {
  text: string
  type: string
  note: string
}

interface LanguageDraft {
  readonly language: TermLanguage | null
  definition: string
  example: string
  readonly names: NameDraft[]
}

/** A concept as it is being read; what belongs where is told by the elements around a text. */
export class ConceptDraft {
  readonly line: number
  readonly #xmlId: string
  #subject = ''
  #note = ''
  readonly #languages: LanguageDraft[] = []
  readonly #references: string[] = []
  readonly #sources: { title: string; url: string }[] = []
  #isInName = false

  constructor(line: number, xmlId: string) {
    this.line = line
    this.#xmlId = xmlId
  }

  get xmlId(): string {
    return this.#xmlId
  }

  openLanguage(tag: string): void {
    const short = tag.toLowerCase().split(/[-_]/)[0]
    const language = termLanguages.find((known) => known === short) ?? null
    this.#languages.push({ language, definition: '', example: '', names: [] })
    this.#isInName = false
  }

  openName(): void {
    this.#languages.at(-1)?.names.push({ text: '', type: '', note: '' })
    this.#isInName = true
  }

  closeName(): void {
    this.#isInName = false
  }

  /**
   * @param category of the text, as TBX-Basic names it
   * @param target what a reference points to
   */
  addText(category: string, text: string, target: string): void {
    const section = this.#languages.at(-1)
    const name = this.#isInName ? section?.names.at(-1) : undefined
    if (category === 'term' && name) name.text += text
    else if (category === 'termType' && name) name.type = text.trim()
    else if (category === 'definition') this.#define(section, text)
    else if (category === 'context' && section) section.example ||= text
    else if (category === 'subjectField') this.#subject ||= text.trim()
    else if (category === 'crossReference') this.#references.push(target)
    else if (category === 'externalCrossReference')
      this.#sources.push({ title: text.trim() || target, url: target })
    else if (category === 'note' && name) name.note ||= text.trim()
    else if (category === 'note' && !section) this.#note ||= text.trim()
  }

  /** A definition for the whole concept goes to the language of its letters. */
  #define(section: LanguageDraft | undefined, text: string): void {
    if (section) section.definition ||= text
    else this.#conceptDefinition ||= text
  }
  #conceptDefinition = ''

  /** The id that the term gets: its own where the file is ours, else one made of its names. */
  id(): string {
    const texts = this.#languages.flatMap(({ names }) => names.map(({ text }) => text))
    return idOfXml(this.#xmlId) ?? idOfNames(texts)
  }

  /** The term, to be checked. @param idOf id of a term by its XML id */
  term(idOf: (xmlId: string) => string | undefined): Omit<Term, 'names'> & { names: unknown } {
    const note = readConceptNote(this.#note)
    const sections = this.#languages.filter(({ language }) => language)
    const texts = (read: (section: LanguageDraft) => string, left: Record<string, string>) => {
      const found = Object.fromEntries(
        sections.flatMap((section) => {
          const text = read(section)
          return text.trim() ? [[section.language, text]] : []
        }),
      )
      return { ...left, ...found }
    }
    const definition = texts((section) => section.definition, note.definition)
    const whole = this.#conceptDefinition
    if (whole.trim()) definition[/[а-яё]/i.test(whole) ? 'ru' : 'en'] ??= whole
    const example = texts((section) => section.example, note.example)
    return {
      id: this.id(),
      subject: /^[a-z0-9][a-z0-9-]{0,99}$/.test(this.#subject) ? this.#subject : ownPackId,
      names: this.#names(sections),
      definition,
      ...(Object.keys(example).length > 0 ? { example } : {}),
      sources: this.#sources.map(
        ({ title, url }) =>
          (yearOf(note.sources, url) ?? { title, url }) as Term['sources'][number],
      ),
      related: this.#references.flatMap((xmlId) => idOf(xmlId) ?? []),
    }
  }

  #names(sections: readonly LanguageDraft[]): unknown {
    const names: Partial<Record<TermLanguage, unknown[]>> = {}
    for (const { language, names: drafts } of sections) {
      const read = drafts.filter(({ text }) => text.trim()).map(nameOf)
      if (language && read.length > 0) names[language] = [...(names[language] ?? []), ...read]
    }
    return names
  }
}

function nameOf({ text, type, note }: NameDraft): unknown {
  const isShort = /^(?:abbreviation|acronym|initialism|shortForm)$/i.test(type)
  return { text, ...(isShort ? { kind: 'abbreviation' } : {}), ...readNameNote(note) }
}

function yearOf(sources: readonly unknown[], url: string): unknown {
  return sources.find(
    (source) =>
      typeof source === 'object' && source !== null && 'url' in source && source.url === url,
  )
}
