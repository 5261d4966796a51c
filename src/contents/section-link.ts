/** Words of a section that its link names, at first and at most. */
const fewestWords = 6
const mostWords = 24
const firstLetter = /[\p{L}\p{N}]/u

/**
 * The address of a section, which browsers find by its first words without the extension.
 * Made as the text fragments of the URL Fragment Text Directives draft: `#:~:text=`.
 * @param page address of the page
 * @param text of the section's first line
 * @param others texts of the post's other lines, from which the words must tell it apart
 */
export function sectionLink(page: string, text: string, others: readonly string[]): string {
  const url = new URL(page)
  url.hash = ''
  return `${url.href}#:~:text=${encoded(distinctLead(text, others))}`
}

function distinctLead(text: string, others: readonly string[]): string {
  const begin = Math.max(0, text.search(firstLetter))
  const ends = wordEnds(text, begin)
  for (let words = fewestWords; words < Math.min(ends.length, mostWords); words++) {
    const lead = text.slice(begin, ends[words - 1])
    if (!others.some((other) => other.includes(lead))) return lead
  }
  return text.slice(begin, ends[mostWords - 1] ?? ends.at(-1))
}

function wordEnds(text: string, begin: number): number[] {
  const ends: number[] = []
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  for (const { index, segment, isWordLike } of segmenter.segment(text.slice(begin))) {
    if (isWordLike) ends.push(begin + index + segment.length)
    if (ends.length === mostWords) break
  }
  return ends
}

/** A dash and a comma divide the parts of a directive, so they are never left as they are. */
function encoded(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D')
}
