import type { Passage } from '../passage'

/** Lines at the end of a post among which a channel signs. */
const lastLines = 5
/** Longest signature, in letters. */
const longestSignature = 45
/** Shortest numbered link, in letters, that tells what it leads to. */
const tellingLink = 25
/** Share of links from which a short last line is the way elsewhere. */
const mostlyLink = 0.5

/**
 * The lines a post ends with that sign it or lead elsewhere: a channel's name behind an emoji, words
 * that are all link, names between strokes. Read from the end, up to the first line that tells something.
 * @param ended indexes of lines already known to be no entries
 */
export function closingLines(
  passages: readonly Passage[],
  ended: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const passage of passages.slice(-lastLines).reverse()) {
    if (ended.has(passage.index)) continue
    if (!signs(passage)) break
    found.add(passage.index)
  }
  return found
}

function signs({ marks, line, weight }: Passage): boolean {
  if (weight > longestSignature || line.inset !== 'none') return false
  if (marks.number !== '' && weight >= tellingLink) return false
  if (line.linkShare >= mostlyLink) return true
  const sentence = /[.!?;,:…。！？؟]$/u.test(marks.words)
  if (/[|•·]/.test(marks.words) && !sentence) return true
  return marks.emoji !== '' && !marks.bullet && !sentence
}
