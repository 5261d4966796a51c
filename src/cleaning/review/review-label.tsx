import { Button } from '../../interface/controls'
import { Icon } from '../../interface/icons'
import { reasonIcon, type reasonStrings } from '../../interface/reasons'
import type { HiddenRun } from '../plan'
import type { ReviewTranslate } from './strings'

interface ReviewLabelProps {
  run: HiddenRun
  restored: boolean
  reason: ReturnType<typeof reasonStrings>
  t: ReviewTranslate
  onToggle: () => void
}

/** Says above a hidden run why it is hidden. */
export function ReviewLabel({ run, restored, reason, t, onToggle }: ReviewLabelProps) {
  const title = reason(run.reason)
  return (
    <div class="label" role="group" aria-label={title}>
      <span class="why">
        <Icon name={reasonIcon(run.reason)} />
        <strong>{title}</strong>
        <span class="meta">
          {restored ? t('restored') : reason(run.evidence.code, run.evidence.values)}
        </span>
      </span>
      <span class="acts">
        <Button onClick={onToggle}>
          <bdi>{restored ? t('undo') : t('restore')}</bdi>
        </Button>
      </span>
    </div>
  )
}
