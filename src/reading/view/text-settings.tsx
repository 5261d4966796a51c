import { IconButton, Switch } from '../../interface/controls'
import type { ReadingChoices } from '../services'
import type { ReadingTranslate } from '../strings'
import { Segments } from './segments'

/** Sizes of the text to choose from, in CSS px. */
const sizes = { least: 16, most: 24 } as const

export interface TextSettingsProps {
  choices: ReadingChoices
  opensHere: boolean
  host: string
  t: ReadingTranslate
  onChoose: (part: Partial<ReadingChoices>) => void
  onOpenHere: (on: boolean) => void
}

/** How the text looks, and when the view opens by itself. */
export function TextSettings(props: TextSettingsProps) {
  const { choices, opensHere, host, t, onChoose, onOpenHere } = props
  const { size } = choices
  const resize = (to: number) => onChoose({ size: Math.min(sizes.most, Math.max(sizes.least, to)) })
  const openHere = t('openHere', { site: host })
  return (
    <section class="rd-pop surface" aria-label={t('settings')}>
      <Segments
        name="theme"
        label={t('theme')}
        value={choices.theme}
        choices={(['system', 'light', 'sepia', 'dark'] as const).map((key) => [key, t(key)])}
        onChange={(theme) => onChoose({ theme })}
      />
      <div class="g">
        <span class="lab">
          <bdi>{t('size')}</bdi>
        </span>
        <div class="stepper">
          <IconButton icon="minus" label={t('smaller')} onClick={() => resize(size - 1)} />
          <output>{size}</output>
          <IconButton icon="plus" label={t('larger')} onClick={() => resize(size + 1)} />
        </div>
      </div>
      <Segments
        name="font"
        label={t('font')}
        value={choices.font}
        choices={(['serif', 'sans'] as const).map((key) => [key, t(key)])}
        onChange={(font) => onChoose({ font })}
      />
      <Segments
        name="measure"
        label={t('measure')}
        value={choices.measure}
        choices={(['narrow', 'medium', 'wide'] as const).map((key) => [key, t(key)])}
        onChange={(measure) => onChoose({ measure })}
      />
      <Segments
        name="spacing"
        label={t('spacing')}
        value={choices.spacing}
        choices={(['tight', 'normal', 'loose'] as const).map((key) => [key, t(key)])}
        onChange={(spacing) => onChoose({ spacing })}
      />
      <SwitchLine
        label={t('termNotes')}
        on={choices.termNotes}
        onChange={(termNotes) => onChoose({ termNotes })}
      />
      <SwitchLine label={openHere} on={opensHere} onChange={onOpenHere} />
    </section>
  )
}

interface SwitchLineProps {
  label: string
  on: boolean
  onChange: (on: boolean) => void
}

function SwitchLine({ label, on, onChange }: SwitchLineProps) {
  return (
    <label class="switch-line">
      <bdi>{label}</bdi>
      <Switch label={label} checked={on} onChange={onChange} />
    </label>
  )
}
