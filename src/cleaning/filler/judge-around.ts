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

/** Judges the unknown text around the post. */
export function judgeAround(
  page: MirrorPage,
  words: Words,
  posts: readonly Region[],
  verdicts: readonly (Verdict | null)[],
): Map<number, Verdict> {
  const single = page.address.kind === 'post' ? posts[0] : undefined
  const post = profileOf(page, words, single)
  const found = new Map<number, Verdict>()
  let zone = false
  for (const { index, text } of page.blocks) {
    const inside = single && index >= single.first && index < single.end
    if (inside || text === '') continue
    const after = single ? index >= single.end : false
    if (isFillerHeading(text) && (after || !single)) {
      zone = true
      found.set(index, filler({ code: 'filler-heading' }))
      continue
    }
    if (isFillerClosing(text)) {
      closeBefore(page, words, index, verdicts, found, single)
      zone = false
      continue
    }
    if (verdicts[index]) continue
    const run = wordRun(words, { first: index, end: index + 1 })
    if (zone) found.set(index, filler({ code: 'filler-heading' }))
    else {
      const verdict = judgeFiller(text, words, run, post, after)
      if (verdict) found.set(index, verdict)
    }
  }
  addTitles(page, words, verdicts, found, single)
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
  post: Region | undefined,
): void {
  const index = closing - 1
  const before = page.blocks[index]
  if (!before || verdicts[index] || found.has(index) || before.text === '') return
  if (post ? index < post.end : scriptOf(before.text) !== 'latin') return
  const run = wordRun(words, { first: index, end: closing })
  if (run.end - run.start > titleWords) found.set(index, filler({ code: 'filler-heading' }))
}

/** Short lines between the post's end and filler are the filler's titles. */
function addTitles(
  page: MirrorPage,
  words: Words,
  verdicts: readonly (Verdict | null)[],
  found: Map<number, Verdict>,
  post: Region | undefined,
): void {
  for (let index = page.blocks.length - 2; index > 0; index--) {
    if (post ? index < post.end : true) continue
    const { start, end } = wordRun(words, { first: index, end: index + 1 })
    if (verdicts[index] || found.has(index) || end - start > titleWords || end === start) continue
    if (found.has(index + 1)) found.set(index, filler({ code: 'filler-heading' }))
  }
}
