import type { ReaderRule } from './reader-rule'
import { elementsOfRule } from './rule-elements'
import { stableClasses, stableId } from './stable-names'
import { textMark } from './text-mark'

/** Most boxes around an element that a selector names: a longer one describes a single page. */
const longestPath = 5
/** Longest text, in characters, by which an element can be known again: a longer one changes from page to page. */
const longestText = 2_000
/** Characters of its text that are kept so that the reader knows a rule again. */
const wordsLength = 80

/**
 * A rule that hides an element on every page of its site: by the names its site gave it and the boxes
 * around it; where nothing there has a name, by its text, and failing that by its place.
 */
export function makeRule(element: Element): ReaderRule {
  const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  const words = text.slice(0, wordsLength)
  const byName = narrowestByName(element)
  if (byName) return { selector: byName, text: '', words }
  const tag = CSS.escape(element.tagName.toLowerCase())
  if (text !== '' && text.length <= longestText)
    return { selector: tag, text: textMark(text), words }
  return { selector: pathByPlace(element), text: '', words }
}

/**
 * The shortest selector of names that fits no other element of the page. One that fits several is taken
 * only where more boxes around do not tell them apart: then they are of one kind.
 */
function narrowestByName(element: Element): string | null {
  const path: string[] = []
  let best: string | null = null
  let named = false
  for (
    let box: Element | null = element;
    box && !isRoot(box) && path.length < longestPath;
    box = box.parentElement
  ) {
    const { selector, hasName } = nameOf(box)
    path.unshift(selector)
    named ||= hasName
    if (!named) continue
    best = path.join(' > ')
    const { length } = elementsOfRule(
      { selector: best, text: '', words: '' },
      element.ownerDocument,
    )
    if (length <= 1 || stableId(box)) return best
  }
  return best
}

function nameOf(element: Element): { selector: string; hasName: boolean } {
  const tag = CSS.escape(element.tagName.toLowerCase())
  const id = stableId(element)
  if (id) return { selector: `#${CSS.escape(id)}`, hasName: true }
  const classes = stableClasses(element).map((name) => `.${CSS.escape(name)}`)
  return { selector: `${tag}${classes.join('')}`, hasName: classes.length > 0 }
}

/** Where it stands among its neighbours, from the page's body down. */
function pathByPlace(element: Element): string {
  const path: string[] = []
  for (let box: Element | null = element; box && !isRoot(box); box = box.parentElement) {
    const { tagName, parentElement } = box
    const alike = [...(parentElement?.children ?? [])].filter((other) => other.tagName === tagName)
    path.unshift(`${CSS.escape(tagName.toLowerCase())}:nth-of-type(${alike.indexOf(box) + 1})`)
  }
  return ['body', ...path].join(' > ')
}

function isRoot({ tagName }: Element): boolean {
  return tagName === 'BODY' || tagName === 'HTML'
}
