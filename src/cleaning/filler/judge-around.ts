import type { Block } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import type { Known } from '../post-region'
import { boxOf, isAlike } from '../text/alike'
import { blockRun, type Region, wordCount, wordRun } from '../text/block-words'
import { areForeign, isEnglish } from '../text/english'
import { scriptOf } from '../text/script'
import { Vocabulary } from '../text/vocabulary'
import { type Words, wordsOf } from '../text/words'
import type { Verdict } from '../verdict'
import { sharingLabel } from '../verdicts/sharing'
import { blocksApart } from './apart'
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

const underTitle = filler({ code: 'filler-heading' })

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
 * @param isMark whether a block is a line that sites print around a post
 * @param place null on pages of many posts
 */
export function judgeAround(
  page: MirrorPage,
  words: Words,
  isDecided: Known,
  isMark: Known,
  place: PostPlace | null,
): Map<number, Verdict> {
  return new Surroundings(page, words, isDecided, isMark, place).judge()
}

class Surroundings {
  readonly #page: MirrorPage
  readonly #words: Words
  readonly #isDecided: Known
  readonly #isMark: Known
  readonly #place: PostPlace | null
  readonly #found = new Map<number, Verdict>()
  #profile: PostProfile | undefined
  #first: Block | undefined
  /** Short lines under a heading that wait for what follows them. */
  #titles: number[] = []

  constructor(
    page: MirrorPage,
    words: Words,
    isDecided: Known,
    isMark: Known,
    place: PostPlace | null,
  ) {
    this.#page = page
    this.#words = words
    this.#isDecided = isDecided
    this.#isMark = isMark
    this.#place = place
  }

  judge(): Map<number, Verdict> {
    /** Whether a heading of filler stands above, and no closing line yet. */
    let underHeading = false
    for (const block of this.#page.blocks) {
      const { index, length } = block
      if (length === 0) continue
      if (this.#isPost(index)) {
        underHeading = false
        continue
      }
      const text = isMaybeFillerLine(this.#words, index) ? block.text : ''
      if (isFillerHeading(text, block, this.#page)) {
        underHeading = true
        this.#titles = []
        this.#first = undefined
        this.#found.set(index, underTitle)
      } else if (isFillerClosing(text, this.#page)) {
        this.#closeBefore(index)
        if (this.#isSettled(index - 1)) this.#found.set(index, underTitle)
        underHeading = false
      } else if (!this.#isDecided(index)) underHeading = this.#judgeUnknown(block, underHeading)
      else if (this.#isMark(index) && !this.#isBehind(index)) underHeading = false
      else if (wordCount(this.#words, index) > titleWords) this.#first ??= block
    }
    if (this.#place) this.#addTitles(this.#place)
    this.#addApart(this.#place?.post ?? null)
    return this.#found
  }

  /** Whether a paragraph under a heading of filler stands in a box of the same kind as the first one there. */
  #isLikeFirst(block: Block): boolean {
    this.#first ??= block
    return isAlike(boxOf(this.#first), boxOf(block))
  }

  /** Beside a post, and between many, the language tells what is none of them. */
  #addApart(post: Region | null): void {
    const { blocks } = this.#page
    const lines = () =>
      post && this.#postProfile()?.isForeign ? blocks.slice(post.first, post.end) : []
    const isSettled: Known = (block) => this.#isSettled(block) || this.#isPost(block)
    for (const block of blocksApart(blocks, this.#words, post && lines, isSettled))
      this.#found.set(block, filler({ code: 'other-language' }))
  }

  /** @returns whether the section of filler that the block stands in goes on */
  #judgeUnknown(block: Block, underHeading: boolean): boolean {
    const { index, pieces } = block
    const run = blockRun(this.#words, index)
    if (underHeading) {
      if (this.#isBehind(index) || (isEnglish(this.#words, run) && this.#isLikeFirst(block))) {
        for (const title of this.#titles.splice(0)) this.#found.set(title, underTitle)
        this.#found.set(index, underTitle)
        return true
      }
      // A short line may be the title of more filler, or of what comes after it.
      if (run.end - run.start <= titleWords) {
        this.#titles.push(index)
        return true
      }
    }
    const verdict = judgeFiller(pieces, this.#words, run, () =>
      this.#isBehind(index) ? this.#postProfile() : null,
    )
    if (verdict) this.#found.set(index, verdict)
    return false
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

  #postProfile(): PostProfile | null {
    if (!this.#place) return null
    const { post } = this.#place
    this.#profile ??= this.#profileOf(post)
    return this.#profile
  }

  #profileOf(post: Region): PostProfile {
    const script = scriptOf(piecesOf(this.#page, post))
    let words = this.#words
    let run = wordRun(words, post)
    // Copies that equal one another letter by letter are left out of the page's words: here they are needed.
    if (run.end === run.start) {
      const blocks = this.#page.blocks.slice(post.first, post.end)
      words = wordsOf(blocks.map(({ pieces }) => pieces.join('')))
      run = { start: 0, end: words.count }
    }
    const isForeign = script !== 'latin' || areForeign(words, [run])
    return { script, vocabulary: new Vocabulary(words, run), isForeign }
  }
}

/** Blocks of a post by which its script is told. */
const blocksForScript = 40

function piecesOf({ blocks }: MirrorPage, { first, end }: Region): string[] {
  const last = Math.min(end, first + blocksForScript)
  return blocks.slice(first, last).flatMap(({ pieces }) => pieces)
}
