import { isOwn } from '../changes/added-elements'
import type { ReaderRule } from './reader-rule'
import { textMark } from './text-mark'

/** Most elements that one rule hides on a page: one that fits more was made or edited by mistake. */
const mostElements = 100

/** The elements a rule hides, none inside another; none where the selector cannot be read. */
export function elementsOfRule({ selector, text }: ReaderRule, document: Document): HTMLElement[] {
  let found: HTMLElement[]
  try {
    found = [...document.querySelectorAll<HTMLElement>(selector)]
  } catch {
    return []
  }
  const fitting = found.filter((element) => isHideable(element) && hasText(element, text))
  if (fitting.length > mostElements) return []
  return fitting.filter(
    (element) => !fitting.some((other) => other !== element && other.contains(element)),
  )
}

/** The page as a whole and what the extension draws cannot be hidden by any rule. */
function isHideable(element: Element): boolean {
  return !/^(?:HTML|HEAD|BODY)$/.test(element.tagName) && !isOwn(element)
}

function hasText({ textContent }: Element, mark: string): boolean {
  return mark === '' || textMark(textContent ?? '') === mark
}
