import type { Block } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import { blockRun, type Region, wordCount, wordRun } from '../text/block-words'
import { scriptOf } from '../text/script'
import { Vocabulary } from '../text/vocabulary'
import { type Words, wordsOf } from '../text/words'
import type { Verdict } from '../verdict'
import { sharingLabel } from '../verdicts/sharing'
import {
  filler,
  isFillerClosing,
  isFillerHeading,
  isMaybeFillerLine,
  judgeFiller,
  type PostProfile,
} from './judge-filler'

/** Words up to which a line before filler is its title. */
const titleWords = 12

/** End of a line that names what follows it. */
const label = /[:：]$/

/** Where a page's one post stands. */
export interface PostPlace {
  readonly post: Region
  /** Index of the block from which on nothing can be part of the post. */
  readonly behind: number
}

/**
 * Judges the unknown text around the post.
 * @param isDecided whether a block has a verdict already
 * @param place null on pages of many posts
 */
export function judgeAround(
  page: MirrorPage,
  words: Words,
  isDecided: (block: number) => boolean,
  place: PostPlace | null,
): Map<number, Verdict> {
  return new Surroundings(page, words, isDecided, place).judge()
}

class Surroundings {
  readonly #page: MirrorPage
  readonly #words: Words
  readonly #isDecided: (block: number) => boolean
  readonly #place: PostPlace | null
  readonly #found = new Map<number, Verdict>()
  #profile: PostProfile | undefined

  constructor(
    page: MirrorPage,
    words: Words,
    isDecided: (block: number) => boolean,
    place: PostPlace | null,
  ) {
    this.#page = page
    this.#words = words
    this.#isDecided = isDecided
    this.#place = place
  }

  judge(): Map<number, Verdict> {
    /** Whether a heading of filler stands above, and no closing line yet. */
    let underHeading = false
    for (const block of this.#page.blocks) {
      const { index, length } = block
      if (length === 0 || this.#isPost(index)) continue
      const text = isMaybeFillerLine(this.#words, index) ? block.text : ''
      if (isFillerHeading(text) && (this.#isBehind(index) || !this.#place)) {
        underHeading = true
        this.#found.set(index, filler({ code: 'filler-heading' }))
      } else if (isFillerClosing(text)) {
        this.#closeBefore(index)
        underHeading = false
      } else if (!this.#isDecided(index)) this.#judgeUnknown(block, underHeading)
    }
    if (this.#place) this.#addTitles(this.#place)
    return this.#found
  }

  #judgeUnknown({ index, pieces }: Block, underHeading: boolean): void {
    const verdict = underHeading
      ? filler({ code: 'filler-heading' })
      : judgeFiller(pieces, this.#words, blockRun(this.#words, index), () =>
          this.#isBehind(index) ? this.#postProfile() : null,
        )
    if (verdict) this.#found.set(index, verdict)
  }

  /** The paragraph right before a closing line is filler: no family closes anything else with it. */
  #closeBefore(closing: number): void {
    const before = this.#page.blocks[closing - 1]
    if (!before || before.length === 0 || this.#isSettled(before.index)) return
    const isOutside = this.#place
      ? this.#isBehind(before.index)
      : scriptOf(before.pieces) === 'latin'
    if (isOutside && wordCount(this.#words, before.index) > titleWords)
      this.#found.set(before.index, filler({ code: 'filler-heading' }))
  }

  /** Short lines behind the post's end are titles of filler, or labels of share buttons in any language. */
  #addTitles({ behind }: PostPlace): void {
    for (let index = this.#page.blocks.length - 2; index >= behind; index--) {
      const count = wordCount(this.#words, index)
      if (this.#isSettled(index) || count > titleWords || count === 0) continue
      if (this.#found.has(index + 1)) this.#found.set(index, filler({ code: 'filler-heading' }))
      else if (this.#isDecided(index + 1) && label.test(this.#page.blocks[index]?.text ?? ''))
        this.#found.set(index, sharingLabel)
    }
  }

  #isSettled(block: number): boolean {
    return this.#isDecided(block) || this.#found.has(block)
  }

  #isPost(block: number): boolean {
    const post = this.#place?.post
    return post !== undefined && block >= post.first && block < post.end
  }

  #isBehind(block: number): boolean {
    return this.#place !== null && block >= this.#place.behind
  }

  /** Copies that equal one another letter by letter are left out of the page's words: here they are needed. */
  #vocabularyOf(post: Region): Vocabulary {
    const run = wordRun(this.#words, post)
    if (run.end > run.start) return new Vocabulary(this.#words, run)
    const blocks = this.#page.blocks.slice(post.first, post.end)
    const words = wordsOf(blocks.map(({ pieces }) => pieces.join('')))
    return new Vocabulary(words, { start: 0, end: words.count })
  }

  #postProfile(): PostProfile | null {
    if (!this.#place) return null
    const { post } = this.#place
    this.#profile ??= {
      script: scriptOf(piecesOf(this.#page, post)),
      vocabulary: this.#vocabularyOf(post),
    }
    return this.#profile
  }
}

/** Blocks of a post by which its script is told. */
const blocksForScript = 40

function piecesOf({ blocks }: MirrorPage, { first, end }: Region): string[] {
  const last = Math.min(end, first + blocksForScript)
  return blocks.slice(first, last).flatMap(({ pieces }) => pieces)
}
