import { fitting, nested, withoutRepeats } from './arrange'
import { headingsOf } from './headings'
import { levelsOf } from './headings/levels'
import { labelOf, paragraphLabel } from './label'
import type { Line, Outline, OutlineEntry } from './line'
import { itemText, listedItems, listsOf } from './lists'
import { closingLinks } from './lists/links'
import { neverEntries } from './never'
import { isAdvertisingMark } from './never/credits'
import { type Passage, passagesOf } from './passage'
import { sectionsOf } from './sections'
import { freeText } from './sections/free-text'
import { titleOf } from './title'

export type { Line, Outline, OutlineEntry } from './line'

/** The contents of a post: headings and listed items first, paragraphs where there are none. Linear. */
export function outlineOf(lines: readonly Line[]): Outline {
  const passages = passagesOf(lines)
  const [first] = passages
  if (!first || isAdvertisingMark(first.line.text)) return { title: null, entries: [] }
  const never = neverEntries(passages)
  const title = titleOf(passages, never)
  const headings = headingsOf(passages, never, title)
  const levels = levelsOf(headings)
  const entries = new Map<number, OutlineEntry>()
  const list = (
    { index }: Passage,
    kind: OutlineEntry['kind'],
    label: string,
    level: OutlineEntry['level'] = 1,
    count = 1,
  ) => entries.set(index, { line: index, level, kind, label, count })
  headings.forEach(({ passage, text, inRow }, at) => {
    list(passage, inRow ? 'item' : 'heading', labelOf(text), levels[at] ?? 1)
  })
  const rubrics = headings.length > 1
  for (const found of listsOf(passages, never, new Set(entries.keys()))) {
    const under =
      rubrics && headings.some(({ passage }) => passage.index < (found.items[0]?.index ?? 0))
    for (const item of listedItems(found, under)) list(item, 'item', labelOf(itemText(item)))
  }
  for (const passage of sectionsOf(freeText(passages, never, title, entries), passages))
    list(passage, 'paragraph', paragraphLabel(passage.line))
  const [link, ...more] = closingLinks(passages, never, entries)
  if (link) list(link, 'links', labelOf(link.line.text), 1, 1 + more.length)
  const inOrder = [...entries.values()].sort((a, b) => a.line - b.line)
  return {
    title: title === null ? null : { line: title, label: labelOf(lines[title]?.text ?? '') },
    entries: fitting(nested(withoutRepeats(inOrder))),
  }
}

/**
 * The contents of a channel's page: one entry a post, by its title or its lead.
 * @param starts whether a post begins with the line of the same index
 */
export function channelOutlineOf(
  lines: readonly Line[],
  starts: readonly boolean[],
): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  lines.forEach((_, at) => {
    if (!starts[at]) return
    const next = starts.indexOf(true, at + 1)
    const passages = passagesOf(lines.slice(at, next < 0 ? undefined : next))
    const never = neverEntries(passages)
    const telling = passages.find(({ index }) => !never.has(index)) ?? passages[0]
    if (telling)
      entries.push({
        line: at,
        level: 1,
        kind: 'item',
        label: labelOf(telling.line.text),
        count: 1,
      })
  })
  return entries
}
