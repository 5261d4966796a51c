import type { TermBoxes } from '../../interface/tools/page-tools'

/** Longest selection that is taken for a term, in UTF-16 units. */
const longestTerm = 200

/** Words that a reader selected, and where they stand. */
export interface Selected {
  readonly words: string
  readonly element: Element | undefined
  readonly anchor: TermBoxes
}

/** @param told the words as the browser tells them: it also knows those selected in a field */
export function readSelection(document: Document, told: string): Selected {
  const selection = document.getSelection()
  const words = (told || (selection?.toString() ?? '')).replace(/\s+/g, ' ').trim()
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined
  const container = range?.startContainer
  const element = container instanceof Element ? container : container?.parentElement
  return {
    words: words.slice(0, longestTerm),
    element: element ?? undefined,
    anchor: {
      rects() {
        const boxes = [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0)
        return boxes.length > 0
          ? boxes
          : [document.activeElement?.getBoundingClientRect() ?? new DOMRect()]
      },
    },
  }
}
