import { useState } from 'preact/hooks'
import { isReadableSelector } from './readable-selector'
import { longestFile, readSitesFile, type SiteDecision, type SitesFile } from './sites-file'

/** How far an import has come. Nothing is changed before the reader has seen what it would do. */
export type SitesImportState =
  | { readonly kind: 'idle' | 'undone' }
  | {
      readonly kind: 'problem'
      readonly file: string
      readonly why: 'tooLarge' | 'notOpened' | Extract<SitesFile, { problem: unknown }>['problem']
      readonly detail: string
    }
  | ({ readonly kind: 'preview'; readonly file: string } & Extract<
      SitesFile,
      { decisions: unknown }
    >)
  | { readonly kind: 'applied'; readonly added: readonly SiteDecision[] }

/** Reads a file of decisions by site. */
export function useSitesImport() {
  const [state, setState] = useState<SitesImportState>({ kind: 'idle' })
  return { state, setState, read: async (file: File) => setState(await readFile(file)) }
}

async function readFile(file: File): Promise<SitesImportState> {
  const { name } = file
  const problem = { kind: 'problem', file: name } as const
  if (file.size > longestFile) return { ...problem, why: 'tooLarge', detail: '' }
  let text: string
  try {
    text = await file.text()
  } catch (error) {
    return { ...problem, why: 'notOpened', detail: String(error) }
  }
  const read = readSitesFile(text, isReadableSelector)
  if ('problem' in read) return { ...problem, why: read.problem, detail: read.detail }
  return { kind: 'preview', file: name, ...read }
}
