import { isOwn } from '../changes/added-elements'

/** Least width and height, in CSS px, of something a reader can mean. */
const leastSize = 4

/** Steps from an element to one beside it; null where there is none in that direction. */
export const steps = {
  wider: (element: Element) => upwards(element.parentElement),
  narrower: (element: Element) => along(element.firstElementChild, 'nextElementSibling'),
  previous: (element: Element) => along(element.previousElementSibling, 'previousElementSibling'),
  next: (element: Element) => along(element.nextElementSibling, 'nextElementSibling'),
} as const
export type Step = keyof typeof steps

/** Whether an element can be chosen: it is seen, and it is neither the page as a whole nor our own. */
export function canBeChosen(element: Element): boolean {
  if (/^(?:HTML|HEAD|BODY)$/.test(element.tagName) || isOwn(element)) return false
  const { width, height } = element.getBoundingClientRect()
  return width >= leastSize && height >= leastSize
}

function upwards(from: Element | null): Element | null {
  for (let element = from; element; element = element.parentElement)
    if (canBeChosen(element)) return element
  return null
}

function along(
  from: Element | null,
  side: 'nextElementSibling' | 'previousElementSibling',
): Element | null {
  for (let element = from; element; element = element[side])
    if (canBeChosen(element)) return element
  return null
}

/** What stands at a place of the window under everything the extension draws. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  return document.elementsFromPoint(x, y).find(canBeChosen) ?? null
}
