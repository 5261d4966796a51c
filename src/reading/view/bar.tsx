import type { ComponentChild } from 'preact'
import { Icon, type IconName } from '../../interface/icons'
import type { ReadingTranslate } from '../strings'

/** What the bar's buttons open under it. */
export type Popup = 'settings' | 'take'

interface BarProps {
  /** The contents where they do not stand beside the text. */
  contents: ComponentChild
  /** The way to the terms, likewise. */
  terms: ComponentChild
  original: string | null
  popup: Popup | null
  aloud: boolean
  t: ReadingTranslate
  onLeave: () => void
  onPopup: (popup: Popup | null) => void
  onAloud: () => void
}

/** The way out, and the tools for the text. */
export function Bar(props: BarProps) {
  const { contents, terms, original, popup, aloud, t, onLeave, onPopup, onAloud } = props
  const toggle = (name: Popup, icon: IconName, label: string) => (
    <button
      type="button"
      class="icon-btn"
      data-opens={name}
      aria-expanded={popup === name}
      aria-label={label}
      title={label}
      onClick={() => onPopup(popup === name ? null : name)}
    >
      <Icon name={icon} size={18} />
    </button>
  )
  return (
    <div class="rd-bar">
      <div class="in">
        <button type="button" class="btn quiet" data-leave onClick={onLeave}>
          <Icon name="close" />
          <bdi>{t('exit')}</bdi>
          <kbd class="wide">Esc</kbd>
        </button>
        {contents ? <div class="rd-where bar-slot">{contents}</div> : <span class="sp" />}
        {terms && (
          <div class="rd-terms" data-slot="terms">
            {terms}
          </div>
        )}
        {original && (
          <a class="btn quiet wide" href={original} rel="noreferrer">
            <bdi>{t('original')}</bdi>
            <Icon name="external" size={14} />
          </a>
        )}
        <button
          type="button"
          class="icon-btn"
          aria-pressed={aloud}
          aria-label={t('aloud')}
          title={t('aloud')}
          onClick={onAloud}
        >
          <Icon name="speaker" size={18} />
        </button>
        {toggle('take', 'copy', t('take'))}
        {toggle('settings', 'letters', t('settings'))}
      </div>
    </div>
  )
}
