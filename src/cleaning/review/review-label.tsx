import { Button } from '../../interface/controls'
import { Icon } from '../../interface/icons'
import { reasonIcon, type reasonStrings } from '../../interface/reasons'
import type { HiddenRun } from '../plan'
import type { ReviewTranslate } from './strings'

/** What the reader decided about a run: nothing yet, back on this page, or kept on the whole site. */
export type Decision = 'none' | 'restored' | 'kept'

interface ReviewLabelProps {
  run: HiddenRun
  decision: Decision
  /** Place among all hidden runs, from 1, and how many there are. */
  at: number
  total: number
  /** Nothing is to be seen of the block: the site left its place empty. */
  empty: boolean
  /** Why the last decision could not be saved; null where all went well. */
  trouble: string | null
  reason: ReturnType<typeof reasonStrings>
  t: ReviewTranslate
  onDecide: (decision: Decision) => void
  /** Shows the rest of a block that is cut where the label has to hold that button; null elsewhere. */
  onShowAll: (() => void) | null
}

/** Says above a hidden run why it is hidden, and lets the reader decide otherwise. */
export function ReviewLabel(props: ReviewLabelProps) {
  const { run, decision, at, total, empty, trouble, reason, t, onDecide, onShowAll } = props
  const title = reason(run.reason)
  const evidence = reason(run.evidence.code, run.evidence.values)
  const own = run.reason === 'reader'
  const decided =
    own && decision === 'kept' ? t('forgotten') : t(decision === 'kept' ? 'kept' : 'restored')
  return (
    <section class="label" tabIndex={-1} aria-label={t('place', { what: title, at, total })}>
      <div class="in">
        <div class="why">
          <Icon name={reasonIcon(run.reason)} />
          <strong>
            <bdi>{title}</bdi>
          </strong>
          {decision === 'none' ? (
            <span class="meta evidence">
              <bdi>{empty ? `${evidence} · ${t('empty')}` : evidence}</bdi>
            </span>
          ) : (
            <span class="meta decided">
              <bdi>{decided}</bdi>
            </span>
          )}
        </div>
        <div class="acts">
          {onShowAll && (
            <Button quiet onClick={onShowAll}>
              <bdi>{t('showAll')}</bdi>
            </Button>
          )}
          {decision === 'none' ? (
            <button type="button" class="btn go" onClick={() => onDecide('restored')}>
              <bdi>{t('restore')}</bdi>
            </button>
          ) : (
            <Button quiet onClick={() => onDecide('none')}>
              <Icon name="undo" />
              <bdi>{t('undo')}</bdi>
            </Button>
          )}
          {decision !== 'kept' && (
            <Button quiet onClick={() => onDecide('kept')}>
              {own ? (
                <bdi>{t('forget')}</bdi>
              ) : (
                <>
                  <bdi class="long">{t('keep')}</bdi>
                  <bdi class="short">{t('keepShort')}</bdi>
                </>
              )}
            </Button>
          )}
        </div>
        {trouble && (
          <p class="trouble" role="alert">
            <bdi>{t('notSaved', { why: trouble })}</bdi>
          </p>
        )}
      </div>
    </section>
  )
}

/** Stands under a block that is cut. */
export function ShowAll({ t, onClick }: { t: ReviewTranslate; onClick: () => void }) {
  return (
    <div class="more">
      <Button quiet onClick={onClick}>
        <Icon name="down" />
        <bdi>{t('showAll')}</bdi>
      </Button>
    </div>
  )
}
