import type { FoundMention } from '../services'

/** Share of a paragraph's words that lines may take: past it a reader sees the lines before the words. */
const mostMarkedShare = 0.3
/** Marks a paragraph may have however short it is. */
const alwaysAllowed = 1
/** Most marks one right after the other: three in an enumeration are still read as words. */
const longestRow = 3
/** Words between two marks that make them one row: «and», «of the». */
const wordsInsideRow = 1

/** A mention with its place counted in words of its paragraph. */
interface Measured<Mention extends FoundMention> {
  readonly mention: Mention
  readonly first: number
  readonly words: number
}

/**
 * The mentions that a paragraph has room for. Terms that are new to the reader go first, then those of
 * more words, which say more, then those that come first.
 * @param paragraph text of the paragraph, which begins at `offset` in the text that mentions count in
 * @param mentions in order of the text, not empty
 * @param seen terms marked in earlier paragraphs
 */
export function thinOut<Mention extends FoundMention>(
  paragraph: string,
  offset: number,
  mentions: readonly Mention[],
  seen: ReadonlySet<string>,
): Mention[] {
  const starts = wordStarts(paragraph)
  const measured = mentions.map((mention): Measured<Mention> => {
    const first = countBefore(starts, mention.start - offset)
    const words = Math.max(1, countBefore(starts, mention.end - offset) - first)
    return { mention, first, words }
  })
  return withoutLongRows(withinShare(measured, starts.length, seen), seen).map(
    ({ mention }) => mention,
  )
}

function withinShare<Mention extends FoundMention>(
  measured: readonly Measured<Mention>[],
  words: number,
  seen: ReadonlySet<string>,
): Measured<Mention>[] {
  const room = words * mostMarkedShare
  const byWorth = [...measured].sort(
    (one, other) =>
      Number(seen.has(one.mention.term)) - Number(seen.has(other.mention.term)) ||
      other.words - one.words ||
      one.first - other.first,
  )
  const kept = new Set<Measured<Mention>>()
  let taken = 0
  for (const candidate of byWorth) {
    if (kept.size >= alwaysAllowed && taken + candidate.words > room) continue
    kept.add(candidate)
    taken += candidate.words
  }
  return measured.filter((candidate) => kept.has(candidate))
}

/** From a row that is too long the terms go that the reader has seen before, else the later ones. */
function withoutLongRows<Mention extends FoundMention>(
  measured: readonly Measured<Mention>[],
  seen: ReadonlySet<string>,
): Measured<Mention>[] {
  const rows: Measured<Mention>[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const one of measured) {
    if (one.first - end > wordsInsideRow) rows.push([])
    rows.at(-1)?.push(one)
    end = one.first + one.words
  }
  return rows.flatMap((row) => {
    const isSeen = ({ mention }: Measured<Mention>) => seen.has(mention.term)
    const byWorth = [...row.filter((one) => !isSeen(one)), ...row.filter(isSeen)]
    const kept = new Set(byWorth.slice(0, longestRow))
    return row.filter((one) => kept.has(one))
  })
}

function wordStarts(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map(({ index }) => index)
}

/** How many of ordered offsets lie before one. */
function countBefore(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
