import { Button, IconButton } from '../../interface/controls'
import type { GlossaryTranslate } from '../strings'

interface WaitingCardProps {
  failed: boolean
  onRetry: () => void
  onClose: () => void
  t: GlossaryTranslate
}

/** Stands for a card while what opens cards is still coming, or could not be loaded. */
export function WaitingCard({ failed, onRetry, onClose, t }: WaitingCardProps) {
  return (
    <section class="card surface" data-slot="note" role="dialog" aria-label={t('definition')}>
      <div class="card-head">
        <p class="def" role={failed ? 'alert' : 'status'}>
          {t(failed ? 'failed' : 'loading')}
        </p>
        <span class="card-controls">
          <IconButton icon="close" label={t('close')} onClick={onClose} />
        </span>
      </div>
      {failed && (
        <Button onClick={onRetry}>
          <bdi>{t('retry')}</bdi>
        </Button>
      )}
    </section>
  )
}
