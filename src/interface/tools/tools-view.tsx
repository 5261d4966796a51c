import type { ComponentChild } from 'preact'
import type { Translate } from '../strings'
import type { Placement } from './measure'
import type { ToolSlot } from './page-tools'

interface ToolsViewProps {
  placement: Placement
  /** What a slot holds now, drawn for the layout; nothing for an empty one. */
  slot: (name: ToolSlot) => ComponentChild
  message: string
  t: Translate<'region'>
}

/** Puts the slots where the layout wants them. */
export function ToolsView({ placement, slot, message, t }: ToolsViewProps) {
  const review = slot('bar')
  return (
    <>
      {review ??
        (placement.layout === 'rail' ? (
          <Rail {...{ placement, slot, t }} />
        ) : (
          <Bar {...{ slot, t }} />
        ))}
      <p class="sr" role="status">
        {message}
      </p>
    </>
  )
}

type PartProps = Omit<ToolsViewProps, 'message' | 'placement'>

function Rail({ placement, slot, t }: PartProps & { placement: Placement }) {
  const tab = slot('tab')
  const card = slot('card')
  const note = slot('note')
  const style = `left:${placement.left}px;inset-inline-end:auto;--cm-rail-size:${placement.width}px;--cm-rail-top:${placement.top}px`
  return (
    <>
      {tab}
      {(!tab || card || note) && (
        <aside class="rail" aria-label={t('region')} style={style}>
          {!tab && <Panel slot={slot} />}
          {card && <div data-slot="card">{card}</div>}
          {note}
        </aside>
      )}
    </>
  )
}

function Panel({ slot }: { slot: PartProps['slot'] }) {
  const contents = slot('contents')
  const status = slot('status')
  const navigation = slot('navigation')
  const reading = slot('reading')
  const foot = status || navigation || reading
  if (!contents && !foot) return null
  return (
    <div class="panel surface" data-slot="contents">
      {contents}
      {foot && (
        <div class="panel-foot">
          {status && <div data-slot="status">{status}</div>}
          {reading}
          {navigation}
        </div>
      )}
    </div>
  )
}

function Bar({ slot, t }: PartProps) {
  const contents = slot('contents')
  const status = slot('status')
  const reading = slot('reading')
  const list = slot('list')
  const card = slot('card')
  const note = slot('note')
  return (
    <>
      {(contents || status || reading) && (
        <aside class="bar" aria-label={t('region')}>
          <div class="in" data-slot="contents">
            {contents}
            {status && <div data-slot="status">{status}</div>}
            {reading}
          </div>
        </aside>
      )}
      {list && (
        <div class="sheet toc-sheet" data-slot="list" role="dialog" aria-label={t('region')}>
          <div class="grip" />
          {list}
        </div>
      )}
      {card && <div data-slot="card">{card}</div>}
      {note && <div class="bar-note">{note}</div>}
    </>
  )
}
