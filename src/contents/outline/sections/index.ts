import type { Passage } from '../passage'
import { stemsOf } from '../text/stems'
import { announces } from './announcements'
import { adds, continues, turns } from './connectives'

/** Shortest paragraph, in letters, that can be a section unless it turns to something or announces it. */
const shortestSection = 80
/** Fewest sections of a text of many paragraphs, however alike they are. */
const fewestSections = 3
const manyParagraphs = 8
/** Most sections of a text without headings; beyond, the weakest go. */
const mostSections = 15

/**
 * What counts for and against a paragraph as the beginning of a section, in log-odds. Rounded from a
 * logistic regression over posts of six languages whose sections were marked by hand.
 */
const evidence = {
  prior: 0.2,
  continues: -0.8,
  adds: -0.4,
  turns: 1.2,
  asks: 0.6,
  announces: 1,
  /** Per unit of the logarithm of the paragraph's length over the usual one: long ones tell something new. */
  length: 0.9,
  /** The same for the paragraph before, which a long one leaves told. */
  lengthBefore: 0.5,
  /** Per unit of the share of words the post has not used before, over the usual share. */
  novelty: 0.5,
  /** Per unit of the logarithm of the number of paragraphs over the usual one: many are grouped. */
  number: -0.6,
}
/** Log-odds from which a paragraph begins a section: one too many costs less than one missed. */
const enough = -0.2
/** Usual length of a paragraph in letters, share of new words in it, and paragraphs of a post. */
const usual = { length: 150, novelty: 0.75, number: 7 }
/** The logarithms are held within this, so that no length outweighs all else. */
const reach = 1.2
const question = /^[^.!。！]{8,70}[?？؟]/u

/**
 * The paragraphs that begin sections of a text without headings.
 * @param paragraphs those that stand under no heading
 * @param passages all lines of the post
 */
export function sectionsOf(
  paragraphs: readonly Passage[],
  passages: readonly Passage[],
): Passage[] {
  const place = new Map(passages.map(({ index }, at) => [index, at]))
  const used = new Set<string>()
  const scored = paragraphs.map((passage, at) => {
    const after = passages[(place.get(passage.index) ?? 0) + 1]
    const novelty = noveltyOf(passage.marks.words, used)
    const number = evidence.number * logRatio(paragraphs.length, usual.number)
    return { passage, odds: number + oddsOf(passage, paragraphs[at - 1], after, novelty) }
  })
  const best = scored
    .filter(({ odds }) => Number.isFinite(odds))
    .sort((a, b) => b.odds - a.odds || a.passage.index - b.passage.index)
  const likely = best.filter(({ odds }) => odds > enough).length
  const least = paragraphs.length >= manyParagraphs ? fewestSections : 0
  return best
    .slice(0, Math.min(mostSections, Math.max(likely, least)))
    .map(({ passage }) => passage)
}

function oddsOf(
  passage: Passage,
  before: Passage | undefined,
  after: Passage | undefined,
  novelty: number,
): number {
  const { words } = passage.marks
  const announcing = announces(passage, after)
  const turning = turns(words)
  if (passage.weight < shortestSection && !announcing && !turning) return Number.NEGATIVE_INFINITY
  let odds = evidence.prior + evidence.novelty * (novelty - usual.novelty)
  // The list or quote under an announcement is its text.
  if (!announcing) odds += evidence.length * logRatio(passage.weight, usual.length)
  if (before) odds += evidence.lengthBefore * logRatio(before.weight, usual.length)
  if (continues(words)) odds += evidence.continues
  if (adds(words)) odds += evidence.adds
  if (turning) odds += evidence.turns
  if (announcing) odds += evidence.announces
  if (question.test(words)) odds += evidence.asks
  return odds
}

/** Share of a paragraph's words that stand in it first; they count as used from then on. */
function noveltyOf(words: string, used: Set<string>): number {
  const stems = stemsOf(words)
  let fresh = 0
  for (const stem of stems) {
    if (!used.has(stem)) fresh++
    used.add(stem)
  }
  return stems.size === 0 ? 0 : fresh / stems.size
}

function logRatio(value: number, norm: number): number {
  return Math.max(-reach, Math.min(reach, Math.log(value / norm)))
}
