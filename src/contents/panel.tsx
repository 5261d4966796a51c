import { Button, IconButton } from '../interface/controls'
import { Icon } from '../interface/icons'
import { groupsOf, numberOf } from './folding'
import { Rows } from './rows'
import type { ContentsTranslate } from './strings'
import { type ContentsActions, type ContentsView, rowLabel } from './view'

interface PanelProps {
  view: ContentsView
  actions: ContentsActions
  onCollapse?: (() => void) | undefined
  onClose?: () => void
}

/** Head, progress and rows: beside the post, or in the sheet that the bar opens. */
export function Panel({ view, actions, onCollapse, onClose }: PanelProps) {
  const { entries, progress, minutesLeft, t } = view
  const left = progress >= 1 ? t('finished') : t('minutesLeft', { n: minutesLeft })
  return (
    <nav class="contents" aria-label={t('contents')}>
      <div class="panel-head">
        <h2>
          <bdi>{t('contents')}</bdi>
        </h2>
        <span class="meta">
          <bdi>{left}</bdi>
        </span>
        {actions.read && <IconButton icon="book" label={t('reading')} onClick={actions.read} />}
        {onCollapse && <IconButton icon="panel" label={t('collapse')} onClick={onCollapse} />}
        {onClose && <IconButton icon="close" label={t('close')} onClick={onClose} />}
      </div>
      <Progress share={progress} t={t} />
      {view.failed && <Failed retry={actions.retry} t={t} />}
      <Resume {...{ view, actions }} />
      {entries.length > 0 && <Rows {...{ view, actions }} />}
    </nav>
  )
}

export function Progress({ share, t }: { share: number; t: ContentsTranslate }) {
  const percent = Math.round(share * 100)
  return (
    <div
      class="progress"
      role="progressbar"
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-label={t('progress')}
    >
      <span style={`--p:${percent}%`} />
    </div>
  )
}

function Failed({ retry, t }: { retry: () => void; t: ContentsTranslate }) {
  return (
    <p class="toc-note" role="alert">
      <bdi>{t('failed')}</bdi>
      <Button quiet onClick={retry}>
        {t('retry')}
      </Button>
    </p>
  )
}

/** The way to where the reader left the post, until the reader is there. */
function Resume({ view, actions }: Pick<PanelProps, 'view' | 'actions'>) {
  const { resume, entries, t } = view
  const entry = resume === null ? undefined : entries[resume]
  if (!entry || resume === null) return null
  return (
    <button type="button" class="resume" onClick={() => actions.jump(resume)}>
      <Icon name="jump" size={14} />
      <bdi>{t('resume')}</bdi>
      <span class="t" dir="auto">
        {rowLabel(entry, t)}
      </span>
    </button>
  )
}

interface TabProps {
  view: ContentsView
  onExpand: () => void
}

/** What is left of the panel where the reader folded it. */
export function Tab({ view: { entries, current, t }, onExpand }: TabProps) {
  return (
    <div class="tab surface">
      <button
        type="button"
        class="icon-btn"
        aria-label={t('expand')}
        title={t('expand')}
        onClick={onExpand}
      >
        <Icon name="list" />
      </button>
      {entries.length > 0 && <span class="n">¶{numberOf(groupsOf(entries), current)}</span>}
    </div>
  )
}

interface BarButtonProps {
  view: ContentsView
  open: boolean
  onOpen: () => void
}

/** The contents in the bar: where the reader is, and the way to the list. */
export function BarButton({ view, open, onOpen }: BarButtonProps) {
  const { entries, current, progress, t } = view
  const entry = entries[current]
  return (
    <>
      <Progress share={progress} t={t} />
      <button
        type="button"
        class="where"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={onOpen}
      >
        <Icon name="list" size={18} />
        <span class="sr">{t('contents')}: </span>
        <bdi class="n" dir="ltr">
          ¶{numberOf(groupsOf(entries), current)}
        </bdi>
        <span class="t" dir="auto">
          {entry ? rowLabel(entry, t) : ''}
        </span>
      </button>
    </>
  )
}
