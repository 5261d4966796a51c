/** Elements that show something of their own instead of children. */
const childless =
  /^(?:AREA|AUDIO|BR|BUTTON|CANVAS|EMBED|FRAME|HR|IFRAME|IMG|INPUT|METER|OBJECT|PICTURE|PROGRESS|SELECT|SVG|TEXTAREA|VIDEO)$/i
/** Parts of a table: only other parts may stand beside them. */
const tablePart = /^(?:TABLE|TBODY|THEAD|TFOOT|TR)$/

/** Padding, in CSS px, below which text seems to touch the outline around its block. */
const leastPadding = 8

/** How a shown element stands on the page, for the style rules and for its label. */
export interface Standing {
  /** Words for the review attribute. */
  readonly form: readonly string[]
  /** Puts a label in front of the element's content. */
  place(label: Element): void
  /** Whether the label stands in the element itself, as what stands beside it would be laid out beside it. */
  readonly labelInside: boolean
  /** Whether its height can be limited, so that it can be cut at a line. */
  readonly canCut: boolean
}

/** Measures how an element stands while it is shown. */
export function standingOf(element: HTMLElement): Standing {
  const cell = cellFor(element)
  const { display, position, paddingInlineStart } = getComputedStyle(element)
  const tight = !isReplaced(element) && Number.parseFloat(paddingInlineStart) < leastPadding
  const form = tight && !cell ? ['tight'] : []
  if (cell)
    return {
      form: ['labelled'],
      place: (label) => cell.prepend(label),
      labelInside: true,
      canCut: element.tagName === 'LI',
    }
  if (mayHoldLabel(element) && (isOutOfFlow(position) || isLaidOutInRow(element)))
    return {
      form: ['labelled', ...(position === 'static' ? ['still'] : [])],
      place: (label) => element.prepend(label),
      labelInside: true,
      canCut: true,
    }
  const place = (label: Element) => element.before(label)
  if (isReplaced(element)) return { form: [], place, labelInside: false, canCut: false }
  if (!display.startsWith('inline')) return { form, place, labelInside: false, canCut: true }
  return standsAlone(element)
    ? { form: ['line', 'tight'], place, labelInside: false, canCut: true }
    : { form: ['inline'], place, labelInside: false, canCut: false }
}

/** The widest cell of what belongs to a table: a label needs room. */
function cellFor(element: HTMLElement): Element | null {
  if (/^(?:TD|TH|LI)$/.test(element.tagName)) return element
  if (!tablePart.test(element.tagName)) return null
  const width = (cell: Element) => cell.getBoundingClientRect().width
  const [row] = element.tagName === 'TR' ? [element] : element.querySelectorAll('tr')
  return [...(row?.children ?? [])].sort((a, b) => width(b) - width(a))[0] ?? null
}

function mayHoldLabel(element: Element): boolean {
  return !isReplaced(element) && element.closest('a, button') === null
}

function isReplaced(element: Element): boolean {
  return childless.test(element.tagName)
}

function isOutOfFlow(position: string): boolean {
  return position === 'fixed' || position === 'absolute'
}

function isLaidOutInRow({ parentElement }: Element): boolean {
  return parentElement !== null && /flex|grid/.test(getComputedStyle(parentElement).display)
}

/** Whether nothing stands beside an inline element in its line. */
function standsAlone(element: Element): boolean {
  return isBreak(element, 'previousSibling') && isBreak(element, 'nextSibling')
}

function isBreak(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let node = element[side]; node; node = node[side]) {
    if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) return false
    if (node.nodeType !== Node.ELEMENT_NODE) continue
    const beside = node as Element
    if (/^(?:BR|HR|CLEAR-MIRROR)$/.test(beside.tagName)) return true
    const { display } = getComputedStyle(beside)
    if (display !== 'none') return !isInline(display)
  }
  const around = element.parentElement
  return around !== null && !isInline(getComputedStyle(around).display)
}

function isInline(display: string): boolean {
  return /^(?:inline|contents)/.test(display)
}
