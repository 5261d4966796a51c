import { IconButton } from '../interface/controls'
import { Icon } from '../interface/icons'
import type { OutlineEntry } from './outline'
import type { ContentsTranslate } from './strings'

/** What the panel shows at one moment. */
export interface PanelState {
  readonly entries: readonly OutlineEntry[]
  /** Index of the entry being read. */
  readonly current: number
  /** Share of the post above the window's bottom edge, from 0 to 1. */
  readonly progress: number
  readonly minutesLeft: number
}

interface PanelProps {
  state: PanelState
  t: ContentsTranslate
  onJump: (entry: number) => void
  onRead?: (() => void) | undefined
  onCollapse?: (() => void) | undefined
  onClose?: () => void
}

/** Head, progress and rows: beside the post, or in the sheet that the bar opens. */
export function Panel({ state, t, onJump, onRead, onCollapse, onClose }: PanelProps) {
  const { entries, progress, minutesLeft } = state
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
        {onRead && <IconButton icon="book" label={t('reading')} onClick={onRead} />}
        {onCollapse && <IconButton icon="panel" label={t('collapse')} onClick={onCollapse} />}
        {onClose && <IconButton icon="close" label={t('close')} onClick={onClose} />}
      </div>
      <Progress share={progress} t={t} />
      {entries.length > 0 && <Rows {...{ state, t, onJump }} />}
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

function Rows({ state, t, onJump }: Pick<PanelProps, 'state' | 't' | 'onJump'>) {
  const move = (event: KeyboardEvent) => {
    const rows = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button')]
    const at = rows.indexOf(event.target as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus()
  }
  return (
    <ol class="toc" onKeyDown={move}>
      {state.entries.map((entry, index) => {
        const label = rowLabel(entry, t)
        return (
          <li key={entry.line} class={index < state.current ? 'done' : undefined}>
            <button
              type="button"
              title={label}
              aria-current={index === state.current ? 'true' : undefined}
              onClick={() => onJump(index)}
            >
              <bdi class="n" dir="ltr">
                ¶{index + 1}
              </bdi>
              <span class="t" dir="auto">
                {label}
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}

export function rowLabel(entry: OutlineEntry, t: ContentsTranslate): string {
  if (entry.kind === 'links' && entry.count > 1) return t('links', { n: entry.count })
  return entry.label
}

interface TabProps {
  current: number
  t: ContentsTranslate
  onExpand: () => void
}

/** What is left of the panel where the reader folded it. */
export function Tab({ current, t, onExpand }: TabProps) {
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
      <span class="n">¶{current + 1}</span>
    </div>
  )
}

interface BarButtonProps {
  state: PanelState
  t: ContentsTranslate
  onOpen: () => void
}

/** The contents in the bar: where the reader is, and the way to the list. */
export function BarButton({ state, t, onOpen }: BarButtonProps) {
  const entry = state.entries[state.current]
  return (
    <>
      <Progress share={state.progress} t={t} />
      <button type="button" class="where" aria-haspopup="dialog" onClick={onOpen}>
        <Icon name="list" size={18} />
        <span class="sr">{t('contents')}: </span>
        <bdi class="n" dir="ltr">
          ¶{state.current + 1}
        </bdi>
        <span class="t">{entry ? rowLabel(entry, t) : ''}</span>
      </button>
    </>
  )
}
