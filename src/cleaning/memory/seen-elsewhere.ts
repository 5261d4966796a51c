import type { Block } from '../../page/block'
import type { Verdict } from '../verdict'
import { fewestWords, type Sentence, sentencesOf } from './sentences'

/** Sentences that stood beside posts of other channels of a site: their hashes, and on how many such posts. */
export type SeenElsewhere = ReadonlyMap<number, number>

/** Share of a text's words that must stand in sentences seen elsewhere; the rest are labels between them. */
const fewestSeen = 0.75

/**
 * Whether a text is printed beside posts of other channels too. Every sentence of it must be known: one that
 * is not may be the post's own.
 */
export function judgeSeenElsewhere(
  block: Pick<Block, 'text'>,
  seen: SeenElsewhere,
): Verdict | null {
  if (seen.size === 0) return null
  const sentences = sentencesOf(block.text)
  const counted = sentences.filter(isCounted)
  const posts = counted.map(({ hash }) => seen.get(hash) ?? 0)
  const fewest = Math.min(...posts)
  if (counted.length === 0 || fewest === 0) return null
  if (wordsIn(counted) < wordsIn(sentences) * fewestSeen) return null
  return { reason: 'filler', evidence: { code: 'seen-elsewhere', values: { n: fewest } } }
}

/** What a page teaches: the sentences around its post that the post itself does not say. */
export function sentencesAround(around: readonly string[], post: readonly string[]): number[] {
  const own = new Set(post.flatMap(sentencesOf).map(({ hash }) => hash))
  const found = around.flatMap(sentencesOf).filter(isCounted)
  return [...new Set(found.map(({ hash }) => hash))].filter((hash) => !own.has(hash))
}

function isCounted({ words }: Sentence): boolean {
  return words >= fewestWords
}

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words, 0)
}
