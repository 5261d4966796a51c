import { useRef } from 'preact/hooks'
import { Button } from '../../interface/controls'
import type { InterfaceLanguage } from '../../interface/strings'
import type { Settings } from '../../settings/schema'
import { downloadFile } from '../download'
import { OptionsIcon } from '../icons'
import { compareDecisions, withDecisions } from './compare-decisions'
import { ImportPreview } from './import-preview'
import { siteImportStrings } from './import-strings'
import { type SiteDecision, writeSitesFile } from './sites-file'
import type { SiteDecisionTranslate } from './strings'
import { useSitesImport } from './use-sites-import'

interface SitesFilesProps {
  readonly settings: Settings
  readonly language: InterfaceLanguage
  /** @returns whether it was saved */
  readonly change: (edit: (settings: Settings) => Settings) => Promise<boolean>
  readonly t: SiteDecisionTranslate
}

/** The reader's decisions by site to a file and from one. */
export function SitesFiles({ settings, language, change, t }: SitesFilesProps) {
  const words = siteImportStrings(language)
  const { state, setState, read } = useSitesImport()
  const input = useRef<HTMLInputElement>(null)
  const { sites } = settings
  const save = () =>
    downloadFile(
      'clear-mirror-sites.json',
      new Blob([writeSitesFile(sites)], { type: 'application/json' }),
    )
  // What is not saved is told above the section, and the preview stays.
  const apply = async (added: readonly SiteDecision[]) => {
    if (await change((now) => withDecisions(now, added, true))) setState({ kind: 'applied', added })
  }
  const undo = async (added: readonly SiteDecision[]) => {
    if (await change((now) => withDecisions(now, added, false))) setState({ kind: 'undone' })
  }
  return (
    <>
      <div class="buttons">
        <input
          ref={input}
          type="file"
          hidden
          accept=".json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) void read(file)
            currentTarget.value = ''
          }}
        />
        <Button onClick={() => input.current?.click()}>
          <OptionsIcon name="import" />
          <bdi>{words('import')}</bdi>
        </Button>
        {Object.keys(sites).length > 0 && (
          <Button onClick={save}>
            <OptionsIcon name="export" />
            <bdi>{t('export')}</bdi>
          </Button>
        )}
      </div>
      {state.kind === 'problem' && (
        <p class="trouble" role="alert">
          <bdi>{words('whole', { file: state.file, why: words(state.why) })}</bdi>{' '}
          <bdi dir="ltr">{state.detail}</bdi>
        </p>
      )}
      {state.kind === 'preview' && (
        <ImportPreview
          {...{ ...state, language }}
          comparison={compareDecisions(settings, state.decisions)}
          onApply={(added) => void apply(added)}
          onClose={() => setState({ kind: 'idle' })}
        />
      )}
      {state.kind === 'applied' && (
        <p class="done" role="status">
          <bdi>{words('done', { n: state.added.length })}</bdi>{' '}
          <Button quiet onClick={() => void undo(state.added)}>
            <bdi>{words('undo')}</bdi>
          </Button>
        </p>
      )}
      {state.kind === 'undone' && (
        <p class="done" role="status">
          <bdi>{words('undone')}</bdi>
        </p>
      )}
    </>
  )
}
