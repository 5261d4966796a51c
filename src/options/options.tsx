import { useEffect, useState } from 'preact/hooks'
import { Button, Switch } from '../interface/controls'
import { interfaceLanguageFor } from '../interface/strings'
import type { Settings } from '../settings/schema'
import { changeSettings, watchSettings } from '../settings/store'
import { SiteDecisionList } from './site-decisions'
import type { OptionsTranslate } from './strings'

interface OptionsProps {
  settings: Settings
  t: OptionsTranslate
}

/** Everything that can be set, saved at once. */
export function Options({ settings: first, t }: OptionsProps) {
  const [settings, setSettings] = useState(first)
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    watchSettings(setSettings, stop.signal)
    return () => stop.abort()
  }, [])
  const change = (edit: (settings: Settings) => Settings) => {
    setTrouble(null)
    changeSettings(edit).then(setSettings, (error) =>
      setTrouble(t('notSaved', { why: String(error) })),
    )
  }
  const { hide, contents, glossary } = settings
  const hidden = ['duplicates', 'advertisements', 'filler', 'serverMessages', 'sharing'] as const
  return (
    <main>
      <h1>Clear Mirror: {t('title')}</h1>
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <SwitchRow
        label={t('automatic')}
        hint={t('automaticHint')}
        on={settings.automatic}
        onChange={(automatic) => change((s) => ({ ...s, automatic }))}
      />
      <h2>{t('hide')}</h2>
      {hidden.map((kind) => (
        <SwitchRow
          key={kind}
          label={t(kind)}
          on={hide[kind]}
          onChange={(on) => change((s) => ({ ...s, hide: { ...s.hide, [kind]: on } }))}
        />
      ))}
      <h2>{t('reading')}</h2>
      <SwitchRow
        label={t('contents')}
        on={contents.on}
        onChange={(on) => change((s) => ({ ...s, contents: { ...s.contents, on } }))}
      />
      <SwitchRow
        label={t('glossary')}
        on={glossary.on}
        onChange={(on) => change((s) => ({ ...s, glossary: { ...s.glossary, on } }))}
      />
      <h2>{t('language')}</h2>
      <ChoiceRow
        label={t('interfaceLanguage')}
        value={settings.interfaceLanguage}
        choices={[
          ['auto', t('auto')],
          ['en', 'English'],
          ['ru', 'Русский'],
        ]}
        onChange={(interfaceLanguage) => change((s) => ({ ...s, interfaceLanguage }))}
      />
      <ChoiceRow
        label={t('definitionLanguage')}
        value={glossary.definitionLanguage}
        choices={[
          ['post', t('post')],
          ['interface', t('interface')],
          ['both', t('both')],
        ]}
        onChange={(definitionLanguage) =>
          change((s) => ({ ...s, glossary: { ...s.glossary, definitionLanguage } }))
        }
      />
      <h2>{t('appearance')}</h2>
      <ChoiceRow
        label={t('theme')}
        value={settings.theme}
        choices={(['page', 'system', 'light', 'sepia', 'dark'] as const).map((theme) => [
          theme,
          t(theme),
        ])}
        onChange={(theme) => change((s) => ({ ...s, theme }))}
      />
      <ChoiceRow
        label={t('underline')}
        value={glossary.underline}
        choices={(['dotted', 'solid', 'none'] as const).map((underline) => [
          underline,
          t(underline),
        ])}
        onChange={(underline) => change((s) => ({ ...s, glossary: { ...s.glossary, underline } }))}
      />
      <h2>{t('known')}</h2>
      <KnownTerms {...{ settings, change, t }} />
      <SiteDecisionList
        {...{ settings, change }}
        language={interfaceLanguageFor(document.documentElement.lang)}
      />
      <h2>{t('privacy')}</h2>
      <p>{t('privacyBody')}</p>
    </main>
  )
}

interface SwitchRowProps {
  label: string
  hint?: string
  on: boolean
  onChange: (on: boolean) => void
}

function SwitchRow({ label, hint, on, onChange }: SwitchRowProps) {
  return (
    <label class="row">
      <span class="what">
        <bdi>{label}</bdi>
        {hint && <span class="hint">{hint}</span>}
      </span>
      <Switch label={label} checked={on} onChange={onChange} />
    </label>
  )
}

interface ChoiceRowProps<Value extends string> {
  label: string
  value: Value
  choices: readonly (readonly [Value, string])[]
  onChange: (value: Value) => void
}

function ChoiceRow<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: ChoiceRowProps<Value>) {
  const choose = (index: number) => {
    const chosen = choices[index]
    if (chosen) onChange(chosen[0])
  }
  return (
    <div class="row">
      <bdi class="what">{label}</bdi>
      <select
        class="field"
        aria-label={label}
        onChange={(event) => choose(event.currentTarget.selectedIndex)}
      >
        {choices.map(([choice, name]) => (
          <option key={choice} selected={choice === value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

interface KnownTermsProps extends OptionsProps {
  change: (edit: (settings: Settings) => Settings) => void
}

function KnownTerms({ settings, change, t }: KnownTermsProps) {
  const { known } = settings.glossary
  if (known.length === 0) return <p>{t('noneKnown')}</p>
  const forget = (id: string) =>
    change((s) => ({
      ...s,
      glossary: { ...s.glossary, known: s.glossary.known.filter((term) => term !== id) },
    }))
  return (
    <>
      {known.map((id) => (
        <div key={id} class="row">
          <bdi class="what">{id}</bdi>
          <Button quiet onClick={() => forget(id)}>
            {t('forget')}
          </Button>
        </div>
      ))}
    </>
  )
}
