import { Button, IconButton } from '../../interface/controls'
import { Icon } from '../../interface/icons'
import type { ReviewTranslate } from './strings'

interface ReviewBarProps {
  current: number
  count: number
  t: ReviewTranslate
  onStep: (step: number) => void
  onRestoreAll: () => void
  onDone: () => void
}

/** Stands at the bottom edge while the reader looks at what was hidden. */
export function ReviewBar({ current, count, t, onStep, onRestoreAll, onDone }: ReviewBarProps) {
  return (
    <aside class="bar rv" aria-label={t('title')}>
      <div class="in">
        <div class="ttl">
          <Icon name="eye" />
          <b>{t('title')}</b>
          <span class="meta sub">{t('reassurance')}</span>
        </div>
        <span class="step">
          <IconButton icon="up" label={t('previous')} onClick={() => onStep(-1)} />
          <span class="pos">
            {current + 1} / {count}
          </span>
          <IconButton icon="down" label={t('next')} onClick={() => onStep(1)} />
        </span>
        <Button onClick={onRestoreAll}>
          <bdi>{t('restoreAll')}</bdi>
        </Button>
        <Button primary onClick={onDone}>
          <bdi>{t('done')}</bdi>
        </Button>
      </div>
    </aside>
  )
}
