import type { ComponentChild } from 'preact'
import type { Translate } from '../strings'
import type { Placement } from './measure'
import type { ToolSlot, ToolsLayout } from './page-tools'

interface ToolsViewProps {
  placement: Placement
  /** Where the card stands: under its term also beside a rail, if the reader wants it there. */
  cardLayout: ToolsLayout
  /** What a slot holds now, drawn for the layout; nothing for an empty one. */
  slot: (name: ToolSlot) => ComponentChild
  message: string
  t: Translate<'region'>
}

/** Puts the slots where the layout wants them. */
export function ToolsView({ placement, cardLayout, slot, message, t }: ToolsViewProps) {
  const review = slot('bar')
  return (
    <>
      {review ??
        (placement.layout === 'rail' ? (
          <Rail {...{ placement, cardLayout, slot, t }} />
        ) : (
          <Bar {...{ slot, t }} />
        ))}
      <p class="sr" role="status">
        {message}
      </p>
    </>
  )
}

type PartProps = Omit<ToolsViewProps, 'message' | 'placement' | 'cardLayout'>

function Rail({ placement, cardLayout, slot, t }: Omit<ToolsViewProps, 'message'>) {
  const tab = slot('tab')
  const card = slot('card')
  const inRail = card && cardLayout === 'rail'
  const note = slot('note')
  const style = `left:${placement.left}px;--cm-rail-size:${placement.width}px;--cm-rail-top:${placement.top}px`
  return (
    <>
      {tab}
      {inRail && (
        <svg class="lead" aria-hidden="true">
          <path />
        </svg>
      )}
      {card && !inRail && <div data-slot="card">{card}</div>}
      {(!tab || inRail || note) && (
        <aside class="rail" aria-label={t('region')} style={style}>
          {!tab && <Panel slot={slot} />}
          {inRail && <div data-slot="card">{card}</div>}
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
  const terms = slot('terms')
  const foot = status || navigation || reading
  if (!contents && !terms && !foot) return null
  return (
    <div class="panel surface" data-slot="contents">
      {contents}
      {terms && (
        <div class="slot" data-slot="terms">
          {terms}
        </div>
      )}
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
  const terms = slot('terms')
  const list = slot('list')
  const termList = slot('term-list')
  const card = slot('card')
  const note = slot('note')
  return (
    <>
      {(contents || status || terms || reading) && (
        <aside class="bar" aria-label={t('region')}>
          <div class="in" data-slot="contents">
            {contents}
            {status && <div data-slot="status">{status}</div>}
            {terms && (
              <div class="slot" data-slot="terms">
                {terms}
              </div>
            )}
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
      {termList && (
        <div class="sheet toc-sheet" data-slot="term-list">
          <div class="grip" />
          {termList}
        </div>
      )}
      {card && <div data-slot="card">{card}</div>}
      {note && <div class="bar-note">{note}</div>}
    </>
  )
}
