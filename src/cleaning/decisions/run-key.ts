import type { Block } from '../../page/block'
import type { Evidence, Reason } from '../verdict'
import { stableClasses, stableId } from './stable-names'

/** Farthest that a named box is looked for above a block; names higher up speak of the whole page. */
const longestPath = 4

/**
 * By this key the reader's «always keep» is remembered for a site: what was found, by what sign, and the
 * shape of its place. A site prints each kind of box from one template, so the shape is the same on all of
 * its pages, and boxes of another template have another: keeping one keeps no advertisements elsewhere.
 * The text is no part of it, as advertisements change with every visit.
 */
export function runKey(reason: Reason, { code }: Evidence, first: Block | undefined): string {
  return `${reason}:${code}:${first ? shapeOf(first.element) : ''}`
}

/** Tags from the nearest box with a name down to the element, such as `div.side-ad>a>img`. */
function shapeOf(inside: Element): string {
  const path: string[] = []
  for (
    let element: Element | null = inside;
    element && element !== element.ownerDocument.body && path.length < longestPath;
    element = element.parentElement
  ) {
    const id = stableId(element)
    const names = [...(id ? [`#${id}`] : []), ...stableClasses(element).map((name) => `.${name}`)]
    path.unshift(`${element.tagName.toLowerCase()}${names.join('')}`)
    if (names.length > 0) break
  }
  return path.join('>')
}
