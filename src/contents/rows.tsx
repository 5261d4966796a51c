import { useState } from 'preact/hooks'
import { type Group, groupsOf, isOpen, numberOf } from './folding'
import { Row } from './row'
import type { ContentsActions, ContentsView } from './view'

interface RowsProps {
  view: ContentsView
  actions: ContentsActions
}

/** The list of entries. One row at a time is a tab stop; the arrow keys go to the others. */
export function Rows({ view, actions }: RowsProps) {
  const { entries, current, t } = view
  const [chosen, setChosen] = useState<ReadonlyMap<number, boolean>>(new Map())
  const [reached, setReached] = useState<number | null>(null)
  const groups = groupsOf(entries)
  const open = (group: Group) => isOpen(group, current, entries.length, chosen)
  const shown = groups.flatMap((group) => [group.head, ...(open(group) ? group.nested : [])])
  const stop =
    reached !== null && shown.includes(reached) ? reached : shownFor(current, groups, shown)
  const toggle = (group: Group, to = !open(group)) =>
    setChosen((before) => new Map(before).set(group.head, to))

  const onKeyDown = (event: KeyboardEvent) => {
    const list = event.currentTarget as HTMLElement
    const row = (event.target as Element).closest<HTMLElement>('[data-row]')
    const at = shown.indexOf(Number(row?.dataset['row']))
    const group = groups.find(({ head }) => head === shown[at])
    const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    if (event.key === forward || event.key === backward) {
      if (group?.nested.length) toggle(group, event.key === forward)
      return
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key]
    const target = shown[Math.max(0, Math.min(shown.length - 1, to ?? -1))]
    if (to === undefined || target === undefined) return
    event.preventDefault()
    setReached(target)
    list.querySelector<HTMLElement>(`[data-row="${target}"] .go`)?.focus()
  }

  const draw = (index: number, group?: Group) => {
    const folded = group !== undefined && !open(group)
    const inside = folded ? group.nested : []
    return (
      <Row
        {...{ view, actions, index, stop: index === stop }}
        number={numberOf(groups, index)}
        current={index === current || inside.includes(current)}
        terms={[index, ...inside].reduce((sum, at) => sum + (view.terms[at] ?? 0), 0)}
        fold={group?.nested.length ? { open: !folded, toggle: () => toggle(group) } : null}
        onReach={() => setReached(index)}
      />
    )
  }
  return (
    <ol class="toc" aria-label={t('contents')} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <li key={group.head}>
          {draw(group.head, group)}
          {group.nested.length > 0 && open(group) && (
            <ol>
              {group.nested.map((index) => (
                <li key={index}>{draw(index)}</li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The row that stands for an entry: its own, or that of the folded group it is in. */
function shownFor(index: number, groups: readonly Group[], shown: readonly number[]): number {
  if (shown.includes(index)) return index
  return groups.findLast(({ head }) => head <= index)?.head ?? 0
}
