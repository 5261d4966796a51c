import { useState } from 'preact/hooks'
import { browser } from '../../../browser-api'
import { Button } from '../../../interface/controls'
import { downloadFile } from '../../download'
import { OptionsIcon } from '../../icons'
import { Row } from '../../rows'
import type { SectionProps } from '../../section'
import { EraseRow } from './erase-row'
import { exportEverything, fileNameOf } from './everything'
import { ForgetRow } from './forget-row'
import { Licences } from './licences'
import { privacyStrings } from './strings'

/** What the extension may do and why, and the reader's data in the reader's hands. */
export function PrivacySection({ language }: SectionProps) {
  const t = privacyStrings(language)
  const [trouble, setTrouble] = useState<string | null>(null)
  const exportAll = () => {
    setTrouble(null)
    exportEverything().then(
      (file) => downloadFile(fileNameOf(new Date()), file),
      (error: unknown) => setTrouble(t('notExported', { why: String(error) })),
    )
  }
  return (
    <>
      <div class="say">
        <OptionsIcon name="privacy" />
        <strong>
          <bdi>{t('stays')}</bdi>
        </strong>
        <p>
          <bdi>{t('staysBody')}</bdi>
        </p>
      </div>
      <h2>{t('permissions')}</h2>
      <div class="rows">
        {(['sites', 'tab', 'scripting', 'storage'] as const).map((permission) => (
          <Row key={permission} label={t(permission)} hint={t(`${permission}Why`)} />
        ))}
      </div>
      <h2>{t('data')}</h2>
      {trouble && (
        <p class="trouble" role="alert">
          <bdi>{trouble}</bdi>
        </p>
      )}
      <div class="rows">
        <Row label={t('exportAll')} hint={t('exportAllHint')}>
          <Button onClick={exportAll}>
            <OptionsIcon name="export" />
            <bdi>{t('export')}</bdi>
          </Button>
        </Row>
        <ForgetRow t={t} />
        <EraseRow t={t} />
      </div>
      <h2>{t('about')}</h2>
      <div class="rows">
        <Row label={t('version')}>
          <span class="num meta">{browser.runtime.getManifest().version}</span>
        </Row>
        <Licences {...{ language, t }} />
      </div>
    </>
  )
}
