import type { Block } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import type { Known } from '../post-region'
import { boxOf, isAlike } from '../text/alike'
import { blockRun, wordCount } from '../text/block-words'
import { isEnglish } from '../text/english'
import { scriptOf } from '../text/script'
import type { Words } from '../text/words'
import type { Verdict } from '../verdict'
import { filler, isFillerClosing, isFillerHeading, isMaybeFillerLine } from './judge-filler'

/** Most blocks of a section: a few paragraphs with titles. */
const mostBlocks = 40

/** Filler between its heading and its closing line, wherever on a page it stands. */
export interface FillerSections {
  /** The verdicts on the page's blocks with those on the sections. */
  readonly verdicts: readonly (Verdict | null)[]
  /** Index after the sections above the post: what ends a post elsewhere ends none in them. */
  readonly behindFirst: number
}

/**
 * Finds sections of filler before the post is looked for: where their lines come first or recur, they would
 * pass for it. Where a page says nothing beside them, they are what it says. A section is English: prose in
 * another language ends it, with or without a closing line.
 * @param isEnd whether a block stands behind the end of a post
 */
export function fillerSections(
  page: MirrorPage,
  words: Words,
  verdicts: readonly (Verdict | null)[],
  isEnd: Known,
): FillerSections {
  const { blocks } = page
  const judged = [...verdicts]
  const prose = new EnglishProse(blocks, words)
  let heading = -1
  /** The section's first and latest paragraph. */
  let first = -1
  let latest = -1
  let behindFirst = 0
  let isAbove = true
  const close = (from: number, end: number) => {
    judged.fill(underHeading, from, end)
    if (isAbove) behindFirst = end
    heading = -1
  }
  for (let block = 0; block < blocks.length; block++) {
    const text = isMaybeFillerLine(words, block) ? (blocks[block]?.text ?? '') : ''
    if (isFillerHeading(text, blocks[block] as Block, page)) {
      heading = block
      first = latest = -1
    } else if (isFillerClosing(text, page) && (heading >= 0 || prose.isBare(block - 1, judged))) {
      close(heading >= 0 ? heading : prose.firstBare(block - 1, judged), block + 1)
    } else if (heading >= 0 && !verdicts[block] && wordCount(words, block) >= proseWords) {
      if (prose.goesOn(first, block)) {
        if (first < 0) first = block
        latest = block
      } else if (latest >= 0) close(heading, latest + 1)
      else heading = -1
    } else if ((isAbove || heading >= 0) && isEnd(block)) {
      isAbove = false
      heading = -1
    } else if (block - heading > mostBlocks || isReaders(verdicts[block])) heading = -1
  }
  const saysMore = blocks.some(
    ({ index, length, linkLength }) => !judged[index] && length > linkLength,
  )
  return saysMore ? { verdicts: judged, behindFirst } : { verdicts, behindFirst: 0 }
}

const underHeading = filler({ code: 'filler-heading' })

/** What stands between the posts of a channel. */
function isReaders(verdict: Verdict | null | undefined): boolean {
  return verdict?.reason === 'channel-information'
}

/** Words a block needs to be prose and no title. */
const proseWords = 8
/** Words of a text in another script that may be all of a post. */
const shortPostWords = 4

/** Tells the paragraphs of filler from those of a post. */
class EnglishProse {
  readonly #blocks: readonly Block[]
  readonly #words: Words

  constructor(blocks: readonly Block[], words: Words) {
    this.#blocks = blocks
    this.#words = words
  }

  /** Whether a section that began with one paragraph goes on with another: in English, in a box of the same kind, and said once. */
  goesOn(first: number, block: number): boolean {
    const [one, other] = [this.#blocks[first], this.#blocks[block]]
    if (one && other && !isAlike(boxOf(one), boxOf(other))) return false
    return this.#isEnglish(block) && !this.#isRepeated(block)
  }

  /** Whether a paragraph without a heading is filler where the line that closes filler follows it, and the post is something else. */
  isBare(block: number, verdicts: readonly (Verdict | null)[]): boolean {
    if (verdicts[block] !== null || !this.#isEnglish(block) || this.#isRepeated(block)) return false
    return this.#blocks.some(({ index, pieces }) => {
      if (index === block || verdicts[index]) return false
      const count = wordCount(this.#words, index)
      return count >= proseWords || (count >= shortPostWords && scriptOf(pieces) !== 'latin')
    })
  }

  /**
   * The first of the paragraphs, with titles between them, of which a bare one is the last. Only where the post
   * is another text for certain: in another script, or printed twice.
   */
  firstBare(last: number, verdicts: readonly (Verdict | null)[]): number {
    const isCertain = this.#blocks.some(
      ({ index, pieces }) =>
        !verdicts[index] &&
        wordCount(this.#words, index) >= proseWords &&
        (scriptOf(pieces) !== 'latin' || this.#isRepeated(index)),
    )
    let first = last
    for (let block = last - 1; isCertain && block >= first - 2 && !verdicts[block]; block--)
      if (this.#isEnglish(block) && !this.#isRepeated(block)) first = block
    return first
  }

  #isEnglish(block: number): boolean {
    return isEnglish(this.#words, blockRun(this.#words, block))
  }

  /** A text that stands twice is the post's. */
  #isRepeated(block: number): boolean {
    const { length = 0, text = '' } = this.#blocks[block] ?? {}
    return this.#blocks.some(
      (other) => other.index !== block && other.length === length && other.text === text,
    )
  }
}
