import { useRef, useState } from 'preact/hooks'
import { importFile } from '../../../../glossary/formats'
import { type Comparison, compareTerms } from '../../../../glossary/formats/compare'
import { FileRefused, type Imported, type Refusal } from '../../../../glossary/formats/imported'
import type { TermRow } from '../term-rows'
import { ownTerms } from '../use-glossary'

/** How far an import has come. Nothing is changed before `saving`. */
export type ImportState =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'reading'; readonly file: string; readonly done: number }
  | {
      readonly kind: 'preview'
      readonly file: string
      readonly comparison: Comparison
      readonly imported: Imported
    }
  | { readonly kind: 'saving'; readonly done: number }
  /** Everything is stored; the safety copy follows. */
  | { readonly kind: 'copying'; readonly count: number }
  | { readonly kind: 'done'; readonly count: number; readonly copied: boolean }
  | { readonly kind: 'refused'; readonly file: string; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Reads a file, shows what it would change, and changes that when asked. */
export function useImport(rows: readonly TermRow[]) {
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)

  const read = async (file: File) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const progress = (done: number) => setState({ kind: 'reading', file: file.name, done })
    progress(0)
    try {
      const imported = await importFile(file, signal, progress)
      const known = new Map(rows.map(({ term }) => [term.id, term]))
      const comparison = compareTerms(imported.terms, known)
      setState({ kind: 'preview', file: file.name, comparison, imported })
    } catch (error) {
      if (signal.aborted) {
        if (running.current === controller) setState({ kind: 'cancelled' })
      } else if (error instanceof FileRefused)
        setState({ kind: 'refused', file: file.name, refusal: error.refusal })
      else setState({ kind: 'failed', error })
    }
  }

  const apply = async ({ added, changed }: Comparison) => {
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const terms = [...added, ...changed]
    const count = terms.length
    const onProgress = (done: number) => setState({ kind: 'saving', done })
    const onStored = () => setState({ kind: 'copying', count })
    onProgress(0)
    try {
      const { copied } = await ownTerms.save(terms, { signal, onProgress, onStored })
      setState({ kind: 'done', count, copied })
    } catch (error) {
      setState(signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', error })
    }
  }

  return {
    state,
    read: (file: File) => void read(file),
    cancel: () => running.current?.abort(),
    apply: (comparison: Comparison) => void apply(comparison),
    close: () => setState({ kind: 'idle' }),
  }
}
