import type { Block } from '../../page/block'
import { createSlices } from '../../page/slices'
import type { Verdict } from '../verdict'
import { fewestWords, type Sentence, sentencesOf } from './sentences'

/** What is asked of a block here. */
type Said = Pick<Block, 'text'>

/** Sentences that stood beside posts of other channels of a site: their hashes, and on how many such posts. */
export type SeenElsewhere = ReadonlyMap<number, number>

/** Share of a text's words that must stand in sentences seen elsewhere; the rest are labels between them. */
const fewestSeen = 0.75

/**
 * Whether a text is printed beside posts of other channels too. Every sentence of it must be known: one that
 * is not may be the post's own.
 */
export function judgeSeenElsewhere(block: Said, seen: SeenElsewhere): Verdict | null {
  if (seen.size === 0) return null
  const sentences = sentencesOf(block.text)
  const counted = sentences.filter(isCounted)
  const posts = counted.map(({ hash }) => seen.get(hash) ?? 0)
  const fewest = Math.min(...posts)
  if (counted.length === 0 || fewest === 0) return null
  if (wordsIn(counted) < wordsIn(sentences) * fewestSeen) return null
  return { reason: 'filler', evidence: { code: 'seen-elsewhere', values: { n: fewest } } }
}

/**
 * What a page teaches: the sentences around its post that the post itself does not say. A post may be long: it
 * is only searched, and in slices.
 */
export async function sentencesAround(
  around: readonly Said[],
  post: readonly Said[],
): Promise<number[]> {
  const breathe = createSlices()
  let found = around
    .flatMap(({ text }) => sentencesOf(text))
    .filter(isCounted)
    .map(({ hash, text }) => ({ hash, sentence: text.toLowerCase() }))
  for (const { text } of found.length > 0 ? post : []) {
    await breathe()
    const said = text.toLowerCase()
    found = found.filter(({ sentence }) => !said.includes(sentence))
  }
  return [...new Set(found.map(({ hash }) => hash))]
}

function isCounted({ words }: Sentence): boolean {
  return words >= fewestWords
}

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words, 0)
}
