import type { Passage } from '../passage'

/** Share of a line inside links from which it is a link. */
const mostlyLink = 0.6
/** Fewest links one after another that make a list. */
const fewestLinks = 2

/** Whether a line is a link that says what it leads to. */
export function isLink({ line }: Passage): boolean {
  return line.linkShare >= mostlyLink && line.inset === 'none'
}

/**
 * The links a text ends with, for one entry that stands for all of them; none where they have entries of
 * their own.
 */
export function closingLinks(
  passages: readonly Passage[],
  never: ReadonlySet<number>,
  entries: { has(line: number): boolean },
): readonly Passage[] {
  const links: Passage[] = []
  for (const passage of passages.toReversed()) {
    if (never.has(passage.index)) continue
    if (!isLink(passage) || entries.has(passage.index)) break
    links.unshift(passage)
  }
  return links.length >= fewestLinks ? links : []
}
