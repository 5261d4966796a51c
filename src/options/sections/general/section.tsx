import { definitionLanguages, paragraphsRange } from '../../../settings/schema'
import { NumberRow, SelectRow, SwitchRow } from '../../rows'
import type { SectionProps } from '../../section'
import { generalStrings } from './strings'

const hiddenKinds = ['duplicates', 'advertisements', 'filler', 'serverMessages', 'sharing'] as const

/** What is cleaned, what is shown while reading, and in which language. */
export function GeneralSection({ settings, change, language }: SectionProps) {
  const t = generalStrings(language)
  const { hide, contents, glossary } = settings
  const changeContents = (part: Partial<typeof contents>) =>
    change((s) => ({ ...s, contents: { ...s.contents, ...part } }))
  const changeGlossary = (part: Partial<typeof glossary>) =>
    change((s) => ({ ...s, glossary: { ...s.glossary, ...part } }))
  return (
    <>
      <div class="rows">
        <SwitchRow
          label={t('automatic')}
          hint={t('automaticHint')}
          on={settings.automatic}
          onChange={(automatic) => change((s) => ({ ...s, automatic }))}
        />
      </div>
      <h2>{t('hide')}</h2>
      <div class="rows">
        {hiddenKinds.map((kind) => (
          <SwitchRow
            key={kind}
            label={t(kind)}
            hint={kind === 'filler' ? t('fillerHint') : undefined}
            on={hide[kind]}
            onChange={(on) => change((s) => ({ ...s, hide: { ...s.hide, [kind]: on } }))}
          />
        ))}
      </div>
      <h2>{t('reading')}</h2>
      <div class="rows">
        <SwitchRow
          label={t('contents')}
          on={contents.on}
          onChange={(on) => changeContents({ on })}
        />
        <NumberRow
          label={t('minimumParagraphs')}
          value={contents.minimumParagraphs}
          {...paragraphsRange}
          wrong={t('wrongParagraphs', paragraphsRange)}
          onChange={(minimumParagraphs) => changeContents({ minimumParagraphs })}
        />
        <SwitchRow
          label={t('navigation')}
          on={contents.navigation}
          onChange={(navigation) => changeContents({ navigation })}
        />
        <SwitchRow
          label={t('glossary')}
          on={glossary.on}
          onChange={(on) => changeGlossary({ on })}
        />
      </div>
      <h2>{t('language')}</h2>
      <div class="rows">
        <SelectRow
          label={t('interfaceLanguage')}
          value={settings.interfaceLanguage}
          choices={[
            ['auto', t('auto')],
            ['en', 'English'],
            ['ru', 'Русский'],
          ]}
          onChange={(interfaceLanguage) => change((s) => ({ ...s, interfaceLanguage }))}
        />
        <SelectRow
          label={t('definitionLanguage')}
          value={glossary.definitionLanguage}
          choices={definitionLanguages.map((choice) => [choice, t(choice)])}
          onChange={(definitionLanguage) => changeGlossary({ definitionLanguage })}
        />
      </div>
    </>
  )
}
