import { IconButton } from '../../interface/controls'
import { Icon } from '../../interface/icons'
import type { ReadingTranslate } from '../strings'
import type { Player, PlayerState } from './player'

/** Speeds to choose from; 1 is the voice's own. */
export const speeds = [0.75, 1, 1.25, 1.5, 2] as const

interface AloudBarProps {
  /** Null while voices are looked for and where there is none. */
  player: Player | null
  state: PlayerState | null
  /** Why nothing is read. */
  message: string | null
  t: ReadingTranslate
  onRate: (rate: number) => void
  onClose: () => void
}

/** Controls of reading aloud, at the bottom edge. */
export function AloudBar({ player, state, message, t, onRate, onClose }: AloudBarProps) {
  const speaking = state?.status === 'speaking'
  const said =
    message ?? (state?.status === 'failed' ? t('voiceFailed', { why: state.failure ?? '' }) : null)
  return (
    <section class="rd-aloud" aria-label={t('aloud')} data-slot="aloud">
      {player && state && (
        <>
          <IconButton icon="previous" label={t('sentenceBack')} onClick={() => player.skip(-1)} />
          <IconButton
            icon={speaking ? 'pause' : 'play'}
            label={t(speaking ? 'pause' : 'resume')}
            onClick={player.toggle}
          />
          <IconButton icon="next" label={t('sentenceOn')} onClick={() => player.skip(1)} />
          <label class="rate">
            <span class="sr">{t('speed')}</span>
            <select
              class="field"
              onChange={({ currentTarget }) => onRate(speeds[currentTarget.selectedIndex] ?? 1)}
            >
              {speeds.map((speed) => (
                <option key={speed} selected={speed === state.rate}>
                  {speed}×
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {said && (
        <p class="said" role="alert">
          <Icon name="warning" />
          <bdi>{said}</bdi>
        </p>
      )}
      <IconButton icon="close" label={t('stop')} onClick={onClose} />
    </section>
  )
}
