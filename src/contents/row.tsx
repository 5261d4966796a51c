import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../interface/icons'
import { CopyLink } from './copy-link'
import type { ContentsActions, ContentsView } from './view'
import { rowLabel } from './view'

interface RowProps {
  view: ContentsView
  actions: ContentsActions
  index: number
  number: string
  current: boolean
  /** Whether the tab key stops here. */
  stop: boolean
  terms: number
  /** How the entries nested in it are shown; null where it has none. */
  fold: { open: boolean; toggle: () => void } | null
  onReach: () => void
}

export function Row(props: RowProps) {
  const { view, actions, index, number, current, stop, terms, fold, onReach } = props
  const { entries, t } = view
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (current) keepInView(row.current)
  }, [current])
  const entry = entries[index]
  if (!entry) return null
  const label = rowLabel(entry, t)
  const reachable = { tabIndex: stop ? 0 : -1, onFocus: onReach }
  return (
    <div ref={row} class={`row${index < view.current ? ' done' : ''}`} data-row={index}>
      <button
        type="button"
        class="go"
        title={label}
        aria-current={current ? 'true' : undefined}
        onClick={() => actions.jump(index)}
        {...reachable}
      >
        <bdi class="n" dir="ltr" aria-hidden="true">
          {fold || !number.includes('.') ? `¶${number}` : number}
        </bdi>
        <span class="t" dir="auto">
          {label}
        </span>
        <Aside date={view.dates[index]} terms={terms} view={view} />
      </button>
      {fold && (
        <button
          type="button"
          class="icon-btn fold"
          aria-expanded={fold.open}
          aria-label={t('parts', { label })}
          onClick={fold.toggle}
          {...reachable}
        >
          <Icon name={fold.open ? 'up' : 'down'} />
        </button>
      )}
      <CopyLink copy={() => actions.copyLink(index)} label={label} t={t} reachable={reachable} />
    </div>
  )
}

interface AsideProps {
  date: string | undefined
  terms: number
  view: ContentsView
}

/** What else is to be known of a section: when its post was written, how many terms it has. */
function Aside({ date, terms, view: { t } }: AsideProps) {
  if (date) return <span class="count">{date}</span>
  if (terms === 0) return null
  const text = t('terms', { n: terms })
  return (
    <span class="count" title={text}>
      <span aria-hidden="true">{terms}</span>
      <span class="sr">, {text}</span>
    </span>
  )
}

/** Scrolls the list, never the page, as little as shows the row. */
function keepInView(row: HTMLElement | null): void {
  const list = row?.closest<HTMLElement>('.toc')
  if (!row || !list) return
  const { top, bottom } = row.getBoundingClientRect()
  const box = list.getBoundingClientRect()
  if (top < box.top) list.scrollTop -= box.top - top
  else if (bottom > box.bottom) list.scrollTop += bottom - box.bottom
}
