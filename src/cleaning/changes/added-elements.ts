import { roleOf } from '../../page/elements'
import { hiddenAttribute } from '../hide'

/** What the extension itself puts into pages. */
const ownTags: ReadonlySet<string> = new Set(['CLEAR-MIRROR', 'CM-TERM', 'CM-PART'])
/** What a reader sees without any text. */
const seenWithoutText =
  'img, picture, video, audio, canvas, svg, iframe, object, embed, ins, input, button'

/** Most work that is done at a stroke, in elements: more takes longer than a frame leaves. */
const mostAtOnce = 300
/** Text that takes as long to judge as one element, in characters. */
const textPerElement = 60
/** Farthest up that an empty box is looked for which now holds nothing but what was added. */
const mostEmptyBoxes = 4
/** Most children of such a box: a slot holds its advertisement and a script or two. */
const mostSlotChildren = 6

export function isOwn({ tagName }: Element): boolean {
  return ownTags.has(tagName)
}

/**
 * The elements to judge among those that were added: no two in each other, none that is hidden already,
 * each with the empty boxes around it. A large one is given as its parts.
 */
export function elementsToJudge(added: readonly Element[]): Element[] {
  const candidates = new Set(
    added.flatMap((element) => (isToBeJudged(element) ? [withEmptyBoxes(element)] : [])),
  )
  const outermost = [...candidates].filter((element) => !isInside(element, candidates))
  return outermost.flatMap(parts)
}

function isToBeJudged(element: Element): boolean {
  return (
    element.isConnected &&
    !isOwn(element) &&
    roleOf(element) !== 'unseen' &&
    element.closest(`[${hiddenAttribute}], head, svg`) === null
  )
}

function isInside(element: Element, others: ReadonlySet<Element>): boolean {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (others.has(around)) return true
  return false
}

/** The largest box around an element that holds nothing else to be seen: the slot it was put into. */
function withEmptyBoxes(element: Element): Element {
  let largest = element
  for (let count = 0; count < mostEmptyBoxes; count++) {
    const box: Element | null = largest.parentElement
    if (!box || /^(?:BODY|MAIN|HTML)$/.test(box.tagName) || roleOf(box) !== 'box') break
    if (box.childNodes.length > mostSlotChildren * 2 || !isAlone(largest, box)) break
    largest = box
  }
  return largest
}

function isAlone(element: Element, { childNodes }: Element): boolean {
  for (const node of childNodes) {
    if (node === element) continue
    if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) return false
    if (node.nodeType === Node.ELEMENT_NODE && isSeen(node as Element)) return false
  }
  return true
}

function isSeen(element: Element): boolean {
  if (roleOf(element) === 'unseen') return false
  return (
    element.matches(seenWithoutText) ||
    element.querySelector(seenWithoutText) !== null ||
    element.textContent?.trim() !== ''
  )
}

function parts(element: Element): Element[] {
  if (weightOf(element) <= mostAtOnce || element.childElementCount === 0) return [element]
  return [...element.children].filter(isToBeJudged).flatMap(parts)
}

/** How long an element takes to judge, in elements. */
function weightOf(element: Element): number {
  const text = element.textContent?.length ?? 0
  return 1 + element.getElementsByTagName('*').length + text / textPerElement
}

/** Groups of elements that can each be judged at a stroke. */
export function strokes(elements: readonly Element[]): Element[][] {
  const groups: Element[][] = []
  let room = 0
  for (const element of elements) {
    const size = weightOf(element)
    const group = groups.at(-1)
    if (group && size <= room) group.push(element)
    else groups.push([element])
    room = (group && size <= room ? room : mostAtOnce) - size
  }
  return groups
}
