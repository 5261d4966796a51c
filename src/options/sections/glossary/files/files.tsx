import { useEffect, useRef, useState } from 'preact/hooks'
import type { Pack } from '../../../../glossary/term'
import { OptionsIcon } from '../../../icons'
import type { SectionProps } from '../../../section'
import { glossarySectionStrings } from '../strings'
import type { TermRow } from '../term-rows'
import { ExportForm } from './export-form'
import { ImportPanel } from './import-panel'
import { filesStrings } from './strings'
import { useImport } from './use-import'

interface FilesProps extends SectionProps {
  readonly packs: readonly Pack[]
  readonly rows: readonly TermRow[]
  readonly titles: ReadonlyMap<string, string>
}

/** Glossaries from files and to files; a file may also be dropped anywhere on the page. */
export function Files({ packs, rows, titles, language }: FilesProps) {
  const t = filesStrings(language)
  const glossary = glossarySectionStrings(language)
  const work = useImport(rows)
  const [isExporting, setExporting] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const isDragged = useDrop(work.read)
  return (
    <>
      <div class="head-row first">
        <h2>{glossary('packs')}</h2>
        <span class="buttons">
          <input
            ref={input}
            type="file"
            hidden
            accept=".json,.csv,.tsv,.txt,.tbx,.xml"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0]
              if (file) work.read(file)
              currentTarget.value = ''
            }}
          />
          <button type="button" class="btn" onClick={() => input.current?.click()}>
            <OptionsIcon name="import" />
            <bdi>{t('import')}</bdi>
          </button>
          <button
            type="button"
            class="btn"
            aria-expanded={isExporting}
            onClick={() => setExporting(!isExporting)}
          >
            <OptionsIcon name="export" />
            <bdi>{t('export')}</bdi>
          </button>
        </span>
      </div>
      {isDragged && (
        <p class="done drop">
          <bdi>{t('dropHere')}</bdi>
        </p>
      )}
      {isExporting && <ExportForm {...{ packs, rows, titles, t }} />}
      <ImportPanel {...work} {...{ t, glossary }} />
    </>
  )
}

/** Takes files dropped on the page. @returns whether one is held over it */
function useDrop(take: (file: File) => void): boolean {
  const [isDragged, setDragged] = useState(false)
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setDragged(true)
    }
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setDragged(false)
    }
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      setDragged(false)
      latest.current(file)
    }
    document.addEventListener('dragover', over, { signal })
    document.addEventListener('dragleave', leave, { signal })
    document.addEventListener('drop', drop, { signal })
    return () => stop.abort()
  }, [])
  return isDragged
}
