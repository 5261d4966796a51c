import type { Pack } from '../term'
import { writeAnki } from './anki'
import { readCsv, writeCsv } from './csv'
import { decodeText, largestFile } from './decode'
import { FileRefused, type Imported, type Reading } from './imported'
import { runInTurns } from './in-turns'
import { readJson, writeJson } from './json'
import { readTbx } from './tbx-read'
import { writeTbx } from './tbx-write'

interface ExportFormat {
  readonly extension: string
  readonly mediaType: string
  write(pack: Pack): Iterable<string>
}

export const exportFormats = {
  json: { extension: 'json', mediaType: 'application/json', write: writeJson },
  csv: { extension: 'csv', mediaType: 'text/csv', write: ({ terms }) => writeCsv(terms) },
  tbx: { extension: 'tbx', mediaType: 'application/xml', write: writeTbx },
  anki: {
    extension: 'txt',
    mediaType: 'text/tab-separated-values',
    write: ({ terms }) => writeAnki(terms),
  },
} as const satisfies Record<string, ExportFormat>
export type ExportFormatName = keyof typeof exportFormats

/** A pack as a file in one of the formats. */
export function exportPack(pack: Pack, format: ExportFormatName): Blob {
  const { mediaType, write } = exportFormats[format]
  return new Blob([...write(pack)], { type: `${mediaType};charset=utf-8` })
}

/**
 * Reads a file of whatever format and encoding.
 * @throws FileRefused with the reason; the signal's reason when it is aborted
 */
export async function importFile(
  file: Blob,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Imported> {
  if (file.size > largestFile) throw new FileRefused({ place: 0, reason: 'tooLarge' })
  const { text } = decodeText(new Uint8Array(await file.arrayBuffer()))
  return runInTurns(reading(text), signal, onProgress)
}

/** The format is told by the first sign: names of files lie. */
export function reading(text: string): Reading {
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (start.startsWith('<')) return readTbx(text)
  if (start.startsWith('{') || start.startsWith('[')) return readJson(text)
  return readCsv(text)
}
