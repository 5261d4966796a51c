import type { ComponentChildren } from 'preact'
import { Button, Switch } from '../interface/controls'
import { askTab } from '../messages/channel'
import { withOpenOn } from '../settings/reading'
import type { CleanedPageProps } from './cleaned-page'

/** A switch for each thing the extension does, with what it did here. */
export function FeatureRows({ tab, state, settings, change, t }: CleanedPageProps) {
  const { hide, contents, glossary, reading } = settings
  const read = (on: boolean) => void askTab(tab, 'page/reading', { on }).then(() => window.close())
  const duplicates = state.hidden.filter(({ reason }) => reason === 'duplicate').length
  const junk = state.hidden.length - duplicates
  const junkOn = hide.advertisements || hide.filler || hide.serverMessages || hide.sharing
  return (
    <div class="pp-rows">
      <Row
        label={t('duplicates')}
        count={hide.duplicates ? t('hiddenCount', { n: duplicates }) : ''}
        on={hide.duplicates}
        onChange={(on) => change((s) => ({ ...s, hide: { ...s.hide, duplicates: on } }))}
      />
      <Row
        label={t('junk')}
        count={junkOn ? t('hiddenCount', { n: junk }) : ''}
        on={junkOn}
        onChange={(on) =>
          change((s) => ({
            ...s,
            hide: { ...s.hide, advertisements: on, filler: on, serverMessages: on, sharing: on },
          }))
        }
      />
      <Row
        label={t('contents')}
        count={contents.on ? t('paragraphCount', { n: state.paragraphs }) : ''}
        on={contents.on}
        onChange={(on) => change((s) => ({ ...s, contents: { ...s.contents, on } }))}
      />
      <Row
        label={t('glossary')}
        count={glossary.on ? t('termCount', { n: state.terms.length }) : ''}
        on={glossary.on}
        onChange={(on) => change((s) => ({ ...s, glossary: { ...s.glossary, on } }))}
      />
      <Row
        label={t('reading')}
        switchLabel={t('readHere', { site: state.host })}
        count={
          <Button quiet onClick={() => read(!state.reading)}>
            <bdi>{t(state.reading ? 'leaveReading' : 'openReading')}</bdi>
          </Button>
        }
        on={reading.openOn.includes(state.host)}
        onChange={(on) => change((s) => withOpenOn(s, state.host, on))}
      />
    </div>
  )
}

interface RowProps {
  label: string
  /** What the switch is for, where the label does not say all of it. */
  switchLabel?: string
  count: ComponentChildren
  on: boolean
  onChange: (on: boolean) => void
}

function Row({ label, switchLabel = label, count, on, onChange }: RowProps) {
  return (
    <label class="pp-row">
      <bdi>{label}</bdi>
      <span class="meta">
        <bdi>{count}</bdi>
      </span>
      <Switch label={switchLabel} checked={on} onChange={onChange} />
    </label>
  )
}
