import type { PageTools } from '../interface/tools/page-tools'
import { BarButton, Panel, Tab } from './panel'
import type { ContentsActions, ContentsView } from './view'

/** How much of the contents the reader has opened. */
export interface Opened {
  /** Whether the reader folded the panel beside the post. */
  readonly collapsed: boolean
  /** Whether the list over the bar is open. */
  readonly list: boolean
  /** Left out where the panel cannot be folded. */
  readonly onCollapse: ((collapsed: boolean) => void) | undefined
  onList(open: boolean): void
}

const slots = ['contents', 'tab', 'list', 'navigation'] as const

/** Puts the contents where the layout has room for them: beside the post, or in the bar and its sheet. */
export function drawContents(
  tools: PageTools,
  view: ContentsView,
  actions: ContentsActions,
  { collapsed, list, onCollapse, onList }: Opened,
): void {
  tools.show('contents', (layout) => {
    if (layout === 'rail')
      return <Panel {...{ view, actions }} onCollapse={onCollapse && (() => onCollapse(true))} />
    if (view.entries.length === 0) return null
    return <BarButton view={view} open={list} onOpen={() => onList(!list)} />
  })
  if (collapsed)
    tools.show(
      'tab',
      (layout) => layout === 'rail' && <Tab view={view} onExpand={() => onCollapse?.(false)} />,
    )
  else tools.hide('tab')
  if (list)
    tools.show(
      'list',
      (layout) =>
        layout !== 'rail' && <Panel {...{ view, actions }} onClose={() => onList(false)} />,
    )
  else tools.hide('list')
}

export function clearContents(tools: PageTools): void {
  for (const slot of slots) tools.hide(slot)
}
