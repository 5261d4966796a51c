import { isFooter } from './footers'
import { isItem, looksLikeHeading } from './headings'
import { labelOf } from './label'
import type { Line, Outline, OutlineEntry } from './line'

export type { Line, Outline, OutlineEntry } from './line'

/** Headings from which on a post is read by its headings instead of its paragraphs. */
const enoughHeadings = 2
/** Longest title, in characters. */
const longestTitle = 120
/** Share of links in a line that is nothing but a link. */
const linkLine = 0.6

/** The contents of a post: by its headings where it has them, else one entry a paragraph. Linear. */
export function outlineOf(lines: readonly Line[]): Outline {
  const title = titleOf(lines)
  const rest = lines
    .map((_, index) => index)
    .filter((index) => index !== title && !isFooter(lines[index]?.text ?? ''))
  const headings = rest.filter((index) => {
    const line = lines[index]
    return line && looksLikeHeading(line, lines[index + 1])
  })
  const entries =
    headings.length >= enoughHeadings
      ? headings.map((line) => entry(lines, line, 'heading', 1))
      : paragraphs(lines, rest)
  return { title, entries }
}

/** The first line, where it is set apart from what follows and tells no whole sentence. */
function titleOf(lines: readonly Line[]): number | null {
  const [first, second] = lines
  if (!first || !second || first.text.length > longestTitle || isFooter(first.text)) return null
  if (first.emphasised) return 0
  const short = first.text.length * 2 < second.text.length && !/[.;,:]$/u.test(first.text)
  return short && second.startsParagraph ? 0 : null
}

function paragraphs(lines: readonly Line[], indexes: readonly number[]): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  let list: number[] = []
  const closeList = () => {
    const [first] = list
    if (first !== undefined) {
      const links = list.every((index) => (lines[index]?.linkShare ?? 0) >= linkLine)
      entries.push(entry(lines, first, links ? 'links' : 'list', list.length))
    }
    list = []
  }
  const single = !indexes.some((index) => index > 0 && lines[index]?.startsParagraph)
  for (const index of indexes) {
    const line = lines[index]
    if (!line) continue
    if (isItem(line.text) || line.linkShare >= linkLine) {
      list.push(index)
      continue
    }
    closeList()
    if (line.startsParagraph || single) entries.push(entry(lines, index, 'paragraph', 1))
  }
  closeList()
  return entries
}

function entry(
  lines: readonly Line[],
  line: number,
  kind: OutlineEntry['kind'],
  count: number,
): OutlineEntry {
  return { line, kind, count, label: labelOf(lines[line]?.text ?? '') }
}
