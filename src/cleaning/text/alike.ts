import type { Block } from '../../page/block'
import { roleOf } from '../../page/elements'

/** Whether two lines stand in one element, or in two of one kind beside each other. */
export function isAlike(a: Element, b: Element | undefined): boolean {
  if (a === b) return true
  return (
    a.parentElement === b?.parentElement && a.tagName === b?.tagName && a.className === b.className
  )
}

/** The element that a line's own formatting stands in. */
export function boxOf({ element }: Block): Element {
  return roleOf(element) === 'inline' ? (element.parentElement ?? element) : element
}
