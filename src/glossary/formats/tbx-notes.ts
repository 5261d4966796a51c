import * as v from 'valibot'
import { type Term, type TermLanguage, type TermName, termLanguages } from '../term'

/** Begins notes that hold what TBX-Basic has no category for. */
const mark = 'clear-mirror: '
/** In front of ids: an id of XML cannot begin with a digit. */
const idMark = 'cm-'

export function xmlId(id: string): string {
  return idMark + id
}

/** The id behind an XML id of ours; null for those of other programs. */
export function idOfXml(xml: string): string | null {
  return xml.startsWith(idMark) ? xml.slice(idMark.length) : null
}

/** Traits of a name beside its text and kind. */
export function nameNote(name: TermName): string | null {
  const { text: _text, kind, ...traits } = name
  const kept = kind === undefined || kind === 'abbreviation' ? traits : { kind, ...traits }
  return Object.keys(kept).length > 0 ? mark + JSON.stringify(kept) : null
}

const termNote = v.object({
  sources: v.optional(v.array(v.unknown()), []),
  definition: v.optional(v.record(v.string(), v.string()), {}),
  example: v.optional(v.record(v.string(), v.string()), {}),
})
export type TermNote = v.InferOutput<typeof termNote>

/** Years of sources, and texts in languages in which the term has no name. */
export function conceptNote(term: Term): string | null {
  const nameless = termLanguages.filter((language) => !term.names[language])
  const left = (texts: Term['definition'] = {}) =>
    Object.fromEntries(
      nameless.flatMap((language: TermLanguage) => {
        const text = texts[language]
        return text ? [[language, text]] : []
      }),
    )
  const note = {
    sources: term.sources.filter(({ year }) => year !== undefined),
    definition: left(term.definition),
    example: left(term.example),
  }
  const isEmpty = Object.values(note).every((part) => Object.keys(part).length === 0)
  return isEmpty ? null : mark + JSON.stringify(note)
}

/** Traits from a name's note; none where the note is somebody else's. */
export function readNameNote(text: string): Record<string, unknown> {
  const value = readMarked(text)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

export function readConceptNote(text: string): TermNote {
  const { success, output } = v.safeParse(termNote, readMarked(text))
  return success ? output : { sources: [], definition: {}, example: {} }
}

function readMarked(text: string): unknown {
  if (!text.startsWith(mark)) return undefined
  try {
    return JSON.parse(text.slice(mark.length))
  } catch {
    return undefined
  }
}
