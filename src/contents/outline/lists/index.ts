import { boldLead } from '../headings/leads'
import type { Passage } from '../passage'
import { isStep, stepsOf } from './steps'

/** Fewest items that are listed one by one; numbered ones are meant to be told apart. */
const fewestItems = 4
const fewestNumbered = 3
/** Share of the items that must have evidence of their own. */
const most = 0.5
/** Shortest item, in letters, that tells a piece of news rather than names a thing. */
const shortestItem = 110
const shortestNumbered = 75

/** A Latin name, or a name of two to four capitalised words, set off from what is told about it. */
const namedThing =
  /^([A-Z][\w.+#-]*(?: [\w.+#-]+){0,3}|\p{Lu}[^\s:—–]*(?: [\p{Lu}\d][^\s:—–]*){1,3})(?: [—–-] |: )/u

/** A run of items one after another, with the texts that explain single items between them. */
export interface List {
  readonly items: readonly Passage[]
}

/**
 * The lists of a post.
 * @param never lines that are no entries: a caption between two items does not end a list
 * @param headed lines that head others: they do
 */
export function listsOf(
  passages: readonly Passage[],
  never: ReadonlySet<number>,
  headed: ReadonlySet<number>,
): List[] {
  const lists: List[] = []
  let items: Passage[] = []
  const close = () => {
    if (items.length > 1) lists.push({ items })
    items = []
  }
  passages.forEach((passage, at) => {
    if (headed.has(passage.index)) close()
    else if (never.has(passage.index)) return
    else if (isItem(passage)) items.push(passage)
    else if (passage.startsParagraph && !bulletFollows(passages, at, headed)) close()
  })
  close()
  return lists
}

export function isItem({ marks, line }: Passage): boolean {
  return (marks.bullet || marks.number !== '') && line.inset !== 'code'
}

/** Whether the list goes on behind a text, which then explains one of its items. */
export function bulletFollows(
  passages: readonly Passage[],
  at: number,
  headed: { has(line: number): boolean },
): boolean {
  const next = passages[at + 1]
  return next?.marks.bullet === true && !headed.has(next.index)
}

/** The items of a list that are worth an entry each: news with links, named things, steps to take. */
export function listedItems({ items }: List, underHeading: boolean): readonly Passage[] {
  const shareOf = (some: readonly Passage[], test: (item: Passage) => boolean) =>
    some.filter(test).length / Math.max(1, some.length)
  const isLong = ({ weight }: Passage) => weight >= shortestItem
  const isNews = ({ weight }: Passage) => weight >= shortestNumbered
  const numbered = items.filter(({ marks, line }) => marks.number !== '' && line.inset === 'none')
  if (numbered.length >= fewestNumbered && shareOf(numbered, isNews) >= most) return numbered
  if (items.length < fewestItems || items.some(({ line }) => line.inset !== 'none')) return []
  const long = shareOf(items, isLong)
  const linked = shareOf(items, ({ line }) => line.linkShare > 0 && line.linkShare < 1)
  const leading = shareOf(items, ({ line }) => line.linkLead > 0)
  if (!underHeading && (leading >= most || (long >= most && linked >= most))) return items
  if (long >= most && shareOf(items, (item) => boldLead(item) !== '') >= most) return items
  return stepsOf(items) ? items.filter(isStep) : []
}

/** The text an item is labelled by: the name it begins with, or all of it. */
export function itemText(item: Passage): string {
  const { line } = item
  if (line.linkLead > 0) return line.text.slice(0, line.linkLead)
  return boldLead(item) || nameOf(item) || line.text
}

/** The name an item begins with, before a dash or colon: «Azure Arc — …». */
function nameOf({ marks }: Passage): string {
  return namedThing.exec(marks.words)?.[1] ?? ''
}
