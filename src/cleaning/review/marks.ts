import { hiddenAttribute } from '../hide'

/**
 * Stands on hidden elements that are shown all the same; its words say how: `shown` for a look,
 * `restored` by the reader, `back` for restored once the review is over.
 */
const reviewAttribute = 'data-cm-review'

export type Showing = 'shown' | 'restored' | 'back'

/** Elements that are hidden for one run alone, in order. */
export function elementsOf(document: Document, run: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[${hiddenAttribute}="${CSS.escape(run)}"]`)]
}

/** Shows an element. @param form more words for the style rules: how it stands in its line or box */
export function show(element: Element, showing: Showing, form: readonly string[] = []): void {
  const value = [showing, ...form].join(' ')
  if (element.getAttribute(reviewAttribute) !== value) element.setAttribute(reviewAttribute, value)
}

export function addForm(element: Element, word: string): void {
  element.setAttribute(reviewAttribute, `${element.getAttribute(reviewAttribute) ?? ''} ${word}`)
}

export function hideAgain(element: Element): void {
  element.removeAttribute(reviewAttribute)
}

/** Whether a hidden element is shown all the same. */
export function isReviewed(element: Element): boolean {
  return element.hasAttribute(reviewAttribute)
}

/** Boxes around several runs are shown as long as one of these is. */
export function updateFrames(document: Document): void {
  for (const frame of document.querySelectorAll(`[${hiddenAttribute}*=" "]`))
    if (frame.querySelector(`[${hiddenAttribute}][${reviewAttribute}]`))
      show(frame, 'back', ['frame'])
    else hideAgain(frame)
}

/** Brings back the runs that the reader restored on an earlier visit. */
export function showRestored(document: Document, runs: ReadonlySet<string>): void {
  for (const run of runs) for (const element of elementsOf(document, run)) show(element, 'back')
  if (runs.size > 0) updateFrames(document)
}

/** Takes every sign of a review back, also from what the reader restored. */
export function clearReview(document: Document): void {
  for (const element of document.querySelectorAll(`[${reviewAttribute}]`)) hideAgain(element)
}
