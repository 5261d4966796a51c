import Papa from 'papaparse'
import * as v from 'valibot'
import { ownPackId } from '../own-terms/override'
import { type Term, type TermLanguage, type TermName, termLanguages } from '../term'
import { guardCell, joinCell, splitCell, unguardCell } from './cells'
import { allNames, idOfNames, TermCollector } from './check-term'
import { bareColumns, type Column, columns, type ForeignColumn, readHeads } from './csv-columns'
import { FileRefused, type Reading } from './imported'

/** Rows read between two reports of progress. */
const rowsInStep = 500
/** Letters from which the divider of columns and of lines is told. */
const sampleLength = 20_000

/** A table with one term a row, for spreadsheets: commas, UTF-8 with a mark, as Excel wants it. */
export function* writeCsv(terms: readonly Term[]): Generator<string> {
  yield `\ufeff${columns.join(',')}\r\n`
  for (const term of terms) {
    const cells = cellsOf(term)
    yield `${Papa.unparse([columns.map((column) => guardCell(cells[column]))])}\r\n`
  }
}

/** Reads a table with or without heads, whatever divides its columns. @throws FileRefused */
export function* readCsv(text: string): Reading {
  const content = text.replace(/^\ufeff/, '')
  const collector = new TermCollector()
  let heads: readonly (ForeignColumn | undefined)[] | null = null
  let line = 1
  for (const { cells, lines, done } of rowsOf(content)) {
    if (!heads) {
      heads = readHeads(cells)
      if (heads) {
        line += lines
        continue
      }
      if (cells.length < 2) throw new FileRefused({ place: line, reason: 'notThisFormat' })
      heads = bareColumns
    }
    if (cells.some((cell) => cell.trim() !== '')) {
      const term = termOf(heads, cells)
      if (allNames(term).length === 0) collector.refuse({ place: line, reason: 'noName' })
      else collector.add(term, line)
    }
    line += lines
    if (collector.terms.length % rowsInStep === 0) yield done
  }
  return { unit: 'line', terms: collector.terms, refusals: collector.refusals }
}

interface TableRow {
  readonly cells: readonly string[]
  /** Lines of the file that the row takes. */
  readonly lines: number
  /** Part of the file behind which it ends, from 0 to 1. */
  readonly done: number
}

/** Rows by the parser, some hundreds at a time, so that others get a turn between. */
function* rowsOf(text: string): Generator<TableRow> {
  // Told once: each slice would be looked through for them anew.
  const { delimiter, linebreak } = dividersOf(text.slice(0, sampleLength))
  for (let start = 0; start < text.length; ) {
    const { data, meta, errors } = Papa.parse<string[]>(text.slice(start), {
      delimiter,
      newline: linebreak as '\n',
      preview: rowsInStep,
    })
    const fatal = errors.find(({ type }) => type === 'Quotes')
    if (fatal)
      throw new FileRefused({
        place: linesIn(text.slice(0, start)) + (fatal.row ?? 0) + 1,
        reason: 'notReadable',
        detail: fatal.message,
      })
    const end = meta.cursor > 0 ? start + meta.cursor : text.length
    for (const [index, cells] of data.entries())
      yield {
        cells,
        // Rows that span lines are told by the breaks inside their cells.
        lines: 1 + cells.reduce((sum, cell) => sum + linesIn(cell), 0),
        done: (start + ((end - start) * index) / data.length) / text.length,
      }
    start = end
  }
}

const delimiters = [',', ';', '\t', '|']

/** What divides columns and lines: what makes heads of the first row, else what makes rows alike. */
function dividersOf(sample: string): { delimiter: string; linebreak: string } {
  const byHeads = delimiters.map((delimiter) => {
    const { data, meta } = Papa.parse<string[]>(sample, { delimiter, preview: 1 })
    const heads = readHeads(data[0] ?? []) ?? []
    return { meta, known: heads.filter(Boolean).length }
  })
  const [best] = byHeads.sort((one, other) => other.known - one.known)
  if (best && best.known > 1) return best.meta
  return Papa.parse(sample, { delimitersToGuess: delimiters }).meta
}

function linesIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}

function cellsOf(term: Term): Record<Column, string> {
  const names = (language: TermLanguage) =>
    joinCell((term.names[language] ?? []).map(({ text }) => text))
  return {
    id: term.id,
    subject: term.subject,
    ru: names('ru'),
    en: names('en'),
    definition_ru: term.definition.ru ?? '',
    definition_en: term.definition.en ?? '',
    example_ru: term.example?.ru ?? '',
    example_en: term.example?.en ?? '',
    sources: joinCell(term.sources.map(({ url }) => url)),
    related: joinCell(term.related),
    details: detailsOf(term),
  }
}

const detailsSchema = v.object({
  names: v.optional(v.array(v.tuple([v.picklist(termLanguages), v.unknown()])), []),
  sources: v.optional(v.array(v.unknown()), []),
})

/** What the other columns cannot hold: traits of names, titles and years of sources. */
function detailsOf(term: Term): string {
  const names = termLanguages.flatMap((language) =>
    (term.names[language] ?? [])
      .filter((name) => Object.keys(name).length > 1)
      .map((name) => [language, name] as const),
  )
  const sources = term.sources.filter(({ title, url, year }) => title !== url || year !== undefined)
  if (names.length === 0 && sources.length === 0) return ''
  return JSON.stringify({ names, sources })
}

/** A row as a term; what is wrong in it is found by the schema. */
function termOf(
  heads: readonly (ForeignColumn | undefined)[],
  cells: readonly string[],
): Omit<Term, 'id'> & { id: string } {
  const all = (column: ForeignColumn) =>
    heads.flatMap((head, index) => (head === column ? [unguardCell(cells[index] ?? '')] : []))
  const one = (column: ForeignColumn) => all(column).find((cell) => cell.trim() !== '') ?? ''
  const details = readDetails(one('details'))
  const texts = { ru: all('ru').flatMap(splitCell), en: all('en').flatMap(splitCell) }
  for (const name of [...all('term'), ...all('also')].flatMap(splitCell))
    texts[/[а-яё]/i.test(name) ? 'ru' : 'en'].push(name)
  const definition = { ru: one('definition_ru'), en: one('definition_en') }
  const bare = one('definition')
  if (bare) definition[/[а-яё]/i.test(bare) ? 'ru' : 'en'] ||= bare
  const names = inLanguages((language) =>
    texts[language].length > 0
      ? texts[language].map((text) => details.name(language, text))
      : undefined,
  )
  const example = inLanguages((language) => one(`example_${language}`) || undefined)
  return {
    id: one('id') || idOfNames([...texts.ru, ...texts.en]),
    subject: one('subject') || ownPackId,
    names,
    definition: inLanguages((language) => definition[language] || undefined),
    ...(Object.keys(example).length > 0 ? { example } : {}),
    sources: splitCell(one('sources')).map((url) => details.source(url)),
    related: splitCell(one('related')),
  }
}

function readDetails(cell: string) {
  const { output, success } = v.safeParse(v.pipe(v.string(), v.parseJson(), detailsSchema), cell)
  const { names, sources } = success ? output : { names: [], sources: [] }
  return {
    /** A name with its traits; the schema checks them with the rest of the term. */
    name(language: TermLanguage, text: string): TermName {
      const found = names.find(
        ([own, name]) => own === language && isObject(name) && name['text'] === text,
      )
      return (found?.[1] ?? { text }) as TermName
    },
    source(url: string): Term['sources'][number] {
      const found = sources.find((source) => isObject(source) && source['url'] === url)
      return (found ?? { title: url, url }) as Term['sources'][number]
    },
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function inLanguages<Value>(read: (language: TermLanguage) => Value | undefined) {
  const found: Partial<Record<TermLanguage, Value>> = {}
  for (const language of termLanguages) {
    const value = read(language)
    if (value !== undefined) found[language] = value
  }
  return found
}
