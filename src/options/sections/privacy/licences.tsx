import { useEffect, useState } from 'preact/hooks'
import { readBundledPacks } from '../../../glossary/packs/bundled'
import type { Pack } from '../../../glossary/term'
import type { InterfaceLanguage } from '../../../interface/strings'
import type { PrivacyTranslate } from './strings'

interface LicencesProps {
  readonly language: InterfaceLanguage
  readonly t: PrivacyTranslate
}

/** Whose texts the bundled glossaries are; opens in place. */
export function Licences({ language, t }: LicencesProps) {
  const [packs, setPacks] = useState<readonly Pack[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    readBundledPacks().then(setPacks, (error: unknown) => setFailure(String(error)))
  }, [])
  return (
    <details class="licences">
      <summary>{t('licences')}</summary>
      {failure && <p class="trouble">{t('notRead', { why: failure })}</p>}
      <ul>
        {packs.map(({ id, title, licence }) => (
          <li key={id}>
            <bdi>{title[language] ?? title.en ?? id}</bdi>
            <bdi class="d">{licence}</bdi>
          </li>
        ))}
      </ul>
    </details>
  )
}
