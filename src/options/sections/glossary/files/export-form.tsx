import { useId, useState } from 'preact/hooks'
import { type ExportFormatName, exportFormats, exportPack } from '../../../../glossary/formats'
import { ownPack, ownPackId } from '../../../../glossary/own-terms/override'
import type { Pack } from '../../../../glossary/term'
import { Button } from '../../../../interface/controls'
import { downloadFile } from '../../../download'
import type { TermRow } from '../term-rows'
import type { FilesTranslate } from './strings'

interface ExportFormProps {
  readonly packs: readonly Pack[]
  readonly rows: readonly TermRow[]
  /** Titles of packs by id. */
  readonly titles: ReadonlyMap<string, string>
  readonly t: FilesTranslate
}

const formats = Object.keys(exportFormats) as ExportFormatName[]

/** Writes own terms or a pack to a file; own terms as JSON need one click more than opening it. */
export function ExportForm({ packs, rows, titles, t }: ExportFormProps) {
  const [packId, setPack] = useState(ownPackId)
  const [format, setFormat] = useState<ExportFormatName>('json')
  const id = useId()
  const save = () => {
    const own = rows.filter(({ pack }) => pack === ownPackId).map(({ term }) => term)
    const pack = packs.find((one) => one.id === packId) ?? {
      ...ownPack(own),
      title: { en: 'My terms', ru: 'Мои термины' },
      licence: 'all rights reserved',
    }
    downloadFile(`${pack.id}.${exportFormats[format].extension}`, exportPack(pack, format))
  }
  return (
    <div class="form export">
      <div class="fg">
        <label class="lab" for={`${id}-pack`}>
          <bdi>{t('what')}</bdi>
        </label>
        <select
          class="field"
          id={`${id}-pack`}
          onChange={(event) => setPack(event.currentTarget.value)}
        >
          <option value={ownPackId}>{t('mine')}</option>
          {packs.map((pack) => (
            <option key={pack.id} value={pack.id}>
              {titles.get(pack.id)}
            </option>
          ))}
        </select>
      </div>
      <div class="fg">
        <label class="lab" for={`${id}-format`}>
          <bdi>{t('format')}</bdi>
        </label>
        <select
          class="field"
          id={`${id}-format`}
          onChange={(event) => {
            const chosen = formats[event.currentTarget.selectedIndex]
            if (chosen) setFormat(chosen)
          }}
        >
          {formats.map((name) => (
            <option key={name}>{t(name)}</option>
          ))}
        </select>
      </div>
      <Button primary onClick={save}>
        <bdi>{t('save')}</bdi>
      </Button>
    </div>
  )
}
