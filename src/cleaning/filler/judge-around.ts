import type { MirrorPage } from '../../page/mirror-page'
import type { Region } from '../duplicates/copies'
import { wordRun } from '../duplicates/judge-duplicates'
import { scriptOf } from '../text/script'
import { Vocabulary } from '../text/vocabulary'
import type { Words } from '../text/words'
import type { Verdict } from '../verdict'
import {
  filler,
  isFillerClosing,
  isFillerHeading,
  judgeFiller,
  type PostProfile,
} from './judge-filler'

/** Words up to which a line before filler is its title. */
const titleWords = 12

/** Where a page's one post stands. */
export interface PostPlace {
  readonly post: Region
  /** Index of the block from which on nothing can be part of the post. */
  readonly behind: number
}

/**
 * Judges the unknown text around the post.
 * @param place null on pages of many posts
 */
export function judgeAround(
  page: MirrorPage,
  words: Words,
  verdicts: readonly (Verdict | null)[],
  place: PostPlace | null,
): Map<number, Verdict> {
  const post = profileOf(page, words, place?.post)
  const found = new Map<number, Verdict>()
  let zone = false
  for (const { index, text } of page.blocks) {
    const inside = place && index >= place.post.first && index < place.post.end
    if (inside || text === '') continue
    const behind = place !== null && index >= place.behind
    if (isFillerHeading(text) && (behind || !place)) {
      zone = true
      found.set(index, filler({ code: 'filler-heading' }))
      continue
    }
    if (isFillerClosing(text)) {
      closeBefore(page, words, index, verdicts, found, place)
      zone = false
      continue
    }
    if (verdicts[index]) continue
    const run = wordRun(words, { first: index, end: index + 1 })
    if (zone) found.set(index, filler({ code: 'filler-heading' }))
    else {
      const verdict = judgeFiller(text, words, run, post, behind)
      if (verdict) found.set(index, verdict)
    }
  }
  if (place) addTitles(page, words, verdicts, found, place)
  return found
}

function profileOf(page: MirrorPage, words: Words, post: Region | undefined): PostProfile {
  if (!post) return { script: null, vocabulary: new Vocabulary(words, []) }
  const text = page.blocks
    .slice(post.first, post.end)
    .map((block) => block.text)
    .join(' ')
  return { script: scriptOf(text), vocabulary: new Vocabulary(words, [wordRun(words, post)]) }
}

/** The paragraph right before a closing line is filler: no family closes anything else with it. */
function closeBefore(
  page: MirrorPage,
  words: Words,
  closing: number,
  verdicts: readonly (Verdict | null)[],
  found: Map<number, Verdict>,
  place: PostPlace | null,
): void {
  const index = closing - 1
  const before = page.blocks[index]
  if (!before || verdicts[index] || found.has(index) || before.text === '') return
  if (place ? index < place.behind : scriptOf(before.text) !== 'latin') return
  const run = wordRun(words, { first: index, end: closing })
  if (run.end - run.start > titleWords) found.set(index, filler({ code: 'filler-heading' }))
}

/** Short lines between the post's end and filler are the filler's titles. */
function addTitles(
  page: MirrorPage,
  words: Words,
  verdicts: readonly (Verdict | null)[],
  found: Map<number, Verdict>,
  { behind }: PostPlace,
): void {
  for (let index = page.blocks.length - 2; index >= behind; index--) {
    const { start, end } = wordRun(words, { first: index, end: index + 1 })
    if (verdicts[index] || found.has(index) || end - start > titleWords || end === start) continue
    if (found.has(index + 1)) found.set(index, filler({ code: 'filler-heading' }))
  }
}
