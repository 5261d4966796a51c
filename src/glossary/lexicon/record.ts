import type { Lexicon } from './lexicon'
import { none } from './numbers'

/** Rises whenever the tables of a lexicon or their meaning change. */
export const lexiconFormat = 2

/**
 * A lexicon as it is stored, fit for IndexedDB: all its arrays in one block of bytes. Browsers read such a
 * block at once; many arrays and texts they read each by itself, which takes three times as long.
 */
export interface LexiconRecord {
  readonly format: number
  /** What it was compiled from; see `serializeLexicon`. */
  readonly stamp: string
  readonly checksum: number
  /** Number of entries in each array, in the order of `arraysOf`. */
  readonly lengths: readonly number[]
  readonly bytes: Blob
}

/** A record that cannot be used. The lexicon is to be compiled again. */
export class LexiconRecordError extends Error {
  override readonly name = 'LexiconRecordError'
}

/**
 * Makes the record of a lexicon.
 * @param stamp names what was compiled with what: versions of packs, own terms and the program
 */
export function serializeLexicon(lexicon: Lexicon, stamp: string): LexiconRecord {
  const arrays = arraysOf(lexicon)
  const bytes = new Uint8Array(padded(arrays.reduce((sum, { byteLength }) => sum + byteLength, 0)))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  const lengths = arrays.map(({ length }) => length)
  return {
    format: lexiconFormat,
    stamp,
    checksum: checksumOf(bytes.buffer, lengths),
    lengths,
    bytes: new Blob([bytes]),
  }
}

/**
 * Reads a stored record. The lexicon's arrays are views of what was read.
 * @param stamp that of what would be compiled now
 * @throws LexiconRecordError where the record is of another format or stamp, or damaged; DOMException where
 *   its bytes cannot be read
 */
export async function deserializeLexicon(record: unknown, stamp: string): Promise<Lexicon> {
  if (!isObject(record)) throw new LexiconRecordError('The stored lexicon is no record')
  const { format, lengths, bytes } = record as Partial<LexiconRecord>
  if (format !== lexiconFormat)
    throw new LexiconRecordError(`The stored lexicon has format ${String(format)}`)
  if (record['stamp'] !== stamp)
    throw new LexiconRecordError('The stored lexicon was compiled from other terms')
  if (
    !(bytes instanceof Blob) ||
    bytes.size !== padded(bytes.size) ||
    !Array.isArray(lengths) ||
    !lengths.every(Number.isInteger)
  )
    throw new LexiconRecordError('The stored lexicon has no tables')
  const buffer = await bytes.arrayBuffer()
  if (checksumOf(buffer, lengths) !== record['checksum'])
    throw new LexiconRecordError('The stored lexicon is damaged')
  return readLexicon(new ArrayReader(buffer, lengths))
}

/** In the order in which `readLexicon` reads them: those of the widest numbers first, for their alignment. */
function arraysOf({ forms, tree, terms, names, traits, languages }: Lexicon) {
  return [
    forms.firstForm,
    forms.forms,
    forms.uses,
    tree.nodes,
    tree.slot,
    tree.name,
    terms.ends,
    names.ends,
    terms.units,
    names.units,
    traits,
    languages,
  ]
}

function readLexicon(reader: ArrayReader): Lexicon {
  const forms = {
    firstForm: reader.next(Int32Array),
    forms: reader.next(Int32Array),
    uses: reader.next(Int32Array),
  }
  const tree = {
    nodes: reader.next(Int32Array),
    slot: reader.next(Int32Array),
    name: reader.next(Int32Array),
  }
  const termEnds = reader.next(Int32Array)
  const nameEnds = reader.next(Int32Array)
  return {
    forms,
    tree,
    terms: { ends: termEnds, units: reader.next(Uint16Array) },
    names: { ends: nameEnds, units: reader.next(Uint16Array) },
    traits: reader.next(Uint8Array),
    languages: reader.next(Uint8Array),
  }
}

/** Reads arrays that lie one behind the other. */
class ArrayReader {
  readonly #buffer: ArrayBuffer
  readonly #lengths: readonly number[]
  #index = 0
  #at = 0

  constructor(buffer: ArrayBuffer, lengths: readonly number[]) {
    this.#buffer = buffer
    this.#lengths = lengths
  }

  /** @throws LexiconRecordError where there is none, or less of it than there should be */
  next<Numbers extends { readonly byteLength: number }>(
    type: new (buffer: ArrayBuffer, start: number, length: number) => Numbers,
  ): Numbers {
    const length = this.#lengths[this.#index++] ?? none
    try {
      const numbers = new type(this.#buffer, this.#at, length)
      this.#at += numbers.byteLength
      return numbers
    } catch {
      throw new LexiconRecordError(`The stored lexicon lacks an array of ${length} entries`)
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Bytes that the checksum takes at a time: four numbers of 32 bits. */
const step = 16

function padded(bytes: number): number {
  return Math.ceil(bytes / step) * step
}

const fnvPrime = 0x01000193

/**
 * FNV-1a over numbers of 32 bits instead of bytes, in four sums at once, as a processor can work on them side
 * by side. Every change of one number changes it; it is to find what disks do, not what people do.
 */
function checksumOf(buffer: ArrayBuffer, lengths: readonly number[]): number {
  const numbers = new Int32Array(buffer)
  let [a, b, c, d] = [1, 2, 3, 4]
  for (let at = 0; at < numbers.length; at += 4) {
    a = Math.imul(a ^ (numbers[at] ?? 0), fnvPrime)
    b = Math.imul(b ^ (numbers[at + 1] ?? 0), fnvPrime)
    c = Math.imul(c ^ (numbers[at + 2] ?? 0), fnvPrime)
    d = Math.imul(d ^ (numbers[at + 3] ?? 0), fnvPrime)
  }
  return [a, b, c, d, ...lengths].reduce((sum, part) => Math.imul(sum ^ part, fnvPrime))
}
