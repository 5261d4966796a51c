import { Button, IconButton } from '../../interface/controls'
import { Icon } from '../../interface/icons'
import type { ReviewTranslate } from './strings'

interface ReviewBarProps {
  /** Place of the run looked at, from 0. */
  current: number
  count: number
  allRestored: boolean
  t: ReviewTranslate
  onStep: (step: number) => void
  onRestoreAll: () => void
  onHideMore: (() => void) | undefined
  onDone: () => void
}

/** Stands at the bottom edge while the reader looks at what was hidden. */
export function ReviewBar(props: ReviewBarProps) {
  const { current, count, allRestored, t, onStep, onRestoreAll, onHideMore, onDone } = props
  return (
    <aside class="bar rv" data-slot="bar" aria-label={t('title')}>
      <div class="in">
        <div class="ttl">
          <Icon name={count > 0 ? 'eye' : 'check'} size={18} />
          <b>
            <bdi>{t(count > 0 ? 'title' : 'nothing')}</bdi>
          </b>
          {count > 0 && (
            <span class="meta sub">
              <bdi>{t('reassurance')}</bdi>
            </span>
          )}
        </div>
        {count > 0 && (
          <span class="step">
            <IconButton icon="up" label={t('previous')} onClick={() => onStep(-1)} />
            <span class="pos">
              {current + 1} / {count}
            </span>
            <IconButton icon="down" label={t('next')} onClick={() => onStep(1)} />
          </span>
        )}
        {onHideMore && <IconButton icon="target" label={t('hideMore')} onClick={onHideMore} />}
        {count > 0 && (
          <button type="button" class="btn all" onClick={onRestoreAll}>
            <bdi>{t(allRestored ? 'undoAll' : 'restoreAll')}</bdi>
          </button>
        )}
        <Button primary onClick={onDone}>
          <bdi>{t(count > 0 ? 'done' : 'close')}</bdi>
        </Button>
      </div>
    </aside>
  )
}
