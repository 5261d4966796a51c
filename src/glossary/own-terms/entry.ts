import * as v from 'valibot'
import { termSchema } from '../packs/schema'
import { type Term, type TermLanguage, type TermName, termLanguages } from '../term'
import { nameKey, ownPackId } from './override'

/** A term's main name in one language as a reader enters it. */
export interface NameEntry {
  readonly text: string
  /** Matches the dictionary form only. */
  readonly frozen: boolean
  /** Forms that are not to be matched. */
  readonly exclude: readonly string[]
}

/** What a reader enters for a term of their own. */
export interface TermEntry {
  readonly names: Readonly<Record<TermLanguage, NameEntry>>
  readonly definition: Readonly<Record<TermLanguage, string>>
  /** Abbreviations and spellings in any language, divided by commas. */
  readonly alsoMatches: string
  readonly source: string
  /** Ids of related terms. */
  readonly related: readonly string[]
}

export type EntryProblem = 'noName' | 'badSource' | 'tooLong'

export const emptyName: NameEntry = { text: '', frozen: false, exclude: [] }
export const emptyEntry: TermEntry = {
  names: { ru: emptyName, en: emptyName },
  definition: { ru: '', en: '' },
  alsoMatches: '',
  source: '',
  related: [],
}

/** A term as its form shows it. */
export function entryOf(term: Term): TermEntry {
  const main = (language: TermLanguage): NameEntry => {
    const name = term.names[language]?.[0]
    return name
      ? { text: name.text, frozen: name.frozen ?? false, exclude: name.exclude ?? [] }
      : emptyName
  }
  return {
    names: { ru: main('ru'), en: main('en') },
    definition: { ru: term.definition.ru ?? '', en: term.definition.en ?? '' },
    alsoMatches: termLanguages
      .flatMap((language) => (term.names[language] ?? []).slice(1).map(({ text }) => text))
      .join(', '),
    source: term.sources[0]?.url ?? '',
    related: term.related,
  }
}

/**
 * The term that an entry makes.
 * @param base the term that was edited: what the form does not show is taken from it
 */
export function termFromEntry(
  id: string,
  entry: TermEntry,
  base?: Term,
): { readonly term: Term } | { readonly problem: EntryProblem } {
  const names = namesOf(entry, base)
  if (Object.keys(names).length === 0) return { problem: 'noName' }
  const definition = inLanguages((language) => entry.definition[language].trim() || undefined)
  const source = entry.source.trim()
  if (source && !/^https?:\/\/[^\s]+$/i.test(source)) return { problem: 'badSource' }
  const term = {
    id,
    subject: base?.subject ?? ownPackId,
    names,
    definition,
    ...(base?.example ? { example: base.example } : {}),
    sources: sourcesOf(source, base),
    related: entry.related.filter((related) => related !== id),
  }
  const checked = v.safeParse(termSchema, term)
  if (checked.success) return { term: checked.output }
  return { problem: /url/i.test(checked.issues[0].type) ? 'badSource' : 'tooLong' }
}

/** Several names divided by commas, semicolons or lines. */
export function splitNames(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
}

function namesOf(entry: TermEntry, base: Term | undefined) {
  const known = new Map<string, TermName>(
    termLanguages.flatMap((language) =>
      (base?.names[language] ?? []).map((name) => [nameKey(name.text), name] as const),
    ),
  )
  const others = splitNames(entry.alsoMatches)
  return inLanguages((language) => {
    const main = entry.names[language]
    const text = main.text.trim()
    if (!text) return undefined
    const { frozen: _frozen, exclude: _exclude, ...kept } = known.get(nameKey(text)) ?? {}
    const first: TermName = {
      ...kept,
      text,
      ...(main.frozen ? { frozen: true as const } : {}),
      ...(main.exclude.length > 0 ? { exclude: [...main.exclude] } : {}),
    }
    const also = others
      .filter((name) => languageOfName(name, entry) === language)
      .map((name) => ({ ...known.get(nameKey(name)), text: name }))
    return [first, ...also]
  })
}

/** A name goes to the language of its letters, or to the other one where the term has no name in that. */
function languageOfName(name: string, { names }: TermEntry): TermLanguage {
  const own: TermLanguage = /[а-яё]/i.test(name) ? 'ru' : 'en'
  const other: TermLanguage = own === 'ru' ? 'en' : 'ru'
  return names[own].text.trim() || !names[other].text.trim() ? own : other
}

function sourcesOf(source: string, base: Term | undefined): Term['sources'] {
  const [first, ...rest] = base?.sources ?? []
  if (!source) return rest
  if (first?.url === source) return base?.sources ?? []
  return [{ title: titleOf(source), url: source }, ...rest]
}

/** A source is called by its host where the reader gives only a link. */
function titleOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address
}

function inLanguages<Value>(
  read: (language: TermLanguage) => Value | undefined,
): Partial<Record<TermLanguage, Value>> {
  const found: Partial<Record<TermLanguage, Value>> = {}
  for (const language of termLanguages) {
    const value = read(language)
    if (value !== undefined) found[language] = value
  }
  return found
}
