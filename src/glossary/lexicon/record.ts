import type { FormTable } from './form-table'
import type { Lexicon } from './lexicon'
import type { NameTree } from './name-tree'
import { numberAt } from './numbers'
import type { Strings } from './strings'

/** Rises whenever the tables of a lexicon or their meaning change. */
export const lexiconFormat = 2

/** A lexicon as it is stored: one record of plain data and typed arrays, fit for IndexedDB. */
export interface LexiconRecord {
  readonly format: number
  /** What it was compiled from; see `serializeLexicon`. */
  readonly stamp: string
  readonly checksum: number
  readonly lexicon: Lexicon
}

/** A record that cannot be used. The lexicon is to be compiled again. */
export class LexiconRecordError extends Error {
  override readonly name = 'LexiconRecordError'
}

/**
 * Makes the record of a lexicon. It shares the lexicon's arrays.
 * @param stamp names what was compiled with what: versions of packs, own terms and the program
 */
export function serializeLexicon(lexicon: Lexicon, stamp: string): LexiconRecord {
  return { format: lexiconFormat, stamp, checksum: checksumOf(lexicon), lexicon }
}

/**
 * Reads a stored record.
 * @param stamp that of what would be compiled now
 * @throws LexiconRecordError where the record is of another format or stamp, or damaged
 */
export function deserializeLexicon(record: unknown, stamp: string): Lexicon {
  if (!isObject(record) || !isObject(record['lexicon']))
    throw new LexiconRecordError('The stored lexicon is no record')
  if (record['format'] !== lexiconFormat)
    throw new LexiconRecordError(`The stored lexicon has format ${String(record['format'])}`)
  if (record['stamp'] !== stamp)
    throw new LexiconRecordError('The stored lexicon was compiled from other terms')
  const lexicon = readLexicon(record['lexicon'])
  if (checksumOf(lexicon) !== record['checksum'])
    throw new LexiconRecordError('The stored lexicon is damaged')
  return lexicon
}

function readLexicon(data: Record<string, unknown>): Lexicon {
  return {
    forms: readForms(part(data, 'forms')),
    tree: readTree(part(data, 'tree')),
    terms: readStrings(part(data, 'terms')),
    names: readStrings(part(data, 'names')),
    traits: array(data, 'traits', Uint8Array),
    languages: array(data, 'languages', Uint8Array),
  }
}

function readForms(data: Record<string, unknown>): FormTable {
  return {
    places: array(data, 'places', Int32Array),
    firstHash: array(data, 'firstHash', Int32Array),
    secondHash: array(data, 'secondHash', Int32Array),
    firstUse: array(data, 'firstUse', Int32Array),
    nextUse: array(data, 'nextUse', Int32Array),
    slot: array(data, 'slot', Int32Array),
    cells: array(data, 'cells', Int32Array),
  }
}

function readTree(data: Record<string, unknown>): NameTree {
  return {
    places: array(data, 'places', Int32Array),
    from: array(data, 'from', Int32Array),
    slot: array(data, 'slot', Int32Array),
    firstEnding: array(data, 'firstEnding', Int32Array),
    nextEnding: array(data, 'nextEnding', Int32Array),
    name: array(data, 'name', Int32Array),
  }
}

function readStrings(data: Record<string, unknown>): Strings {
  const text = data['text']
  if (typeof text !== 'string') throw new LexiconRecordError('The stored lexicon has no text')
  return { text, ends: array(data, 'ends', Int32Array) }
}

function part(data: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = data[name]
  if (!isObject(value)) throw new LexiconRecordError(`The stored lexicon has no ${name}`)
  return value
}

function array<Type extends Int32Array | Uint8Array>(
  data: Record<string, unknown>,
  name: string,
  type: new (...parameters: never[]) => Type,
): Type {
  const value = data[name]
  if (!(value instanceof type)) throw new LexiconRecordError(`The stored lexicon has no ${name}`)
  return value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Adler-32 by its idea, over numbers instead of bytes: finds lost, swapped and changed entries. */
function checksumOf({ forms, tree, terms, names, traits, languages }: Lexicon): number {
  let sum = 1
  const arrays = [...Object.values(forms), ...Object.values(tree), terms.ends, names.ends]
  for (const numbers of arrays) sum = addNumbers(sum, numbers)
  for (const bytes of [traits, languages]) sum = addNumbers(sum, bytes)
  for (const { text } of [terms, names]) sum = addText(sum, text)
  return sum
}

function addNumbers(start: number, numbers: Int32Array | Uint8Array): number {
  let sum = start
  let sums = numbers.length
  for (let index = 0; index < numbers.length; index++) {
    sum = (sum + numberAt(numbers, index)) | 0
    sums = (sums + sum) | 0
  }
  return Math.imul(sum, 31) ^ sums
}

function addText(start: number, text: string): number {
  let sum = start
  let sums = text.length
  for (let index = 0; index < text.length; index++) {
    sum = (sum + text.charCodeAt(index)) | 0
    sums = (sums + sum) | 0
  }
  return Math.imul(sum, 31) ^ sums
}
