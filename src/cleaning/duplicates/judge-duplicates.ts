import type { Block } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import { blockRun, wordCount, wordRun } from '../text/block-words'
import { type Words, wordsOf } from '../text/words'
import type { Verdict } from '../verdict'
import { Container, type WordRun } from './containment'
import type { EqualCopies } from './exact-copies'
import type { CopyGroup } from './groups'
import { cutOf, goesOnIn } from './shortened'
import { standsAt, witnesses } from './witness'

/** Fewest words by which a copy is known where it says something else too: fewer stand in any text. */
const fewestWords = 3
/** Share of a post that such a copy repeats if it is not cut short. */
const wholeShare = 0.8
/** Most words before or behind the text of a post in a title: the name of its channel. */
const titleWords = 12

/** Fewest words between two places at which a copy leaves something out, and most such places in a block. */
const shortestPiece = 6
const mostGaps = 12

/**
 * Verdicts on the blocks of all copies but the kept one. A block counts as repeated only where all its
 * words stand in the keeper; in a shortened copy the words behind the cut are no text, and a title may name
 * the channel where that is named elsewhere too.
 */
export function judgeDuplicates(
  page: MirrorPage,
  words: Words,
  groups: readonly CopyGroup[],
): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>()
  const hasTitles = page.address.kind === 'post'
  for (const group of groups) {
    const judge = new CopyJudge(page, words, group)
    for (const { first, end } of group.others)
      for (const block of page.blocks.slice(first, end)) {
        const verdict = judge.verdictOn(block, hasTitles && end === first + 1)
        if (verdict) verdicts.set(block.index, verdict)
      }
  }
  return verdicts
}

/** Verdicts on a copy that equals the kept one block by block. */
export function judgeExactCopy({ keeper, other }: EqualCopies): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>()
  for (let block = other.first; block < other.end; block++)
    verdicts.set(block, { ...repeated, sameAs: keeper.first + block - other.first })
  return verdicts
}

/** Compares the blocks of one post's copies with the copy that is kept. */
class CopyJudge {
  readonly #page: MirrorPage
  readonly #words: Words
  readonly #group: CopyGroup
  readonly #witnesses: Map<number, number>
  readonly #container: Container
  #media: Set<string> | undefined
  #lines: Set<string> | undefined
  #text: string | undefined

  constructor(page: MirrorPage, words: Words, group: CopyGroup) {
    this.#page = page
    this.#words = words
    this.#group = group
    this.#witnesses = witnesses(words, group.repeats)
    this.#container = new Container(words, [wordRun(words, group.keeper)])
  }

  /** @param isTitle whether the block is a copy by itself, and may name the channel too */
  verdictOn(block: Block, isTitle: boolean): Verdict | null {
    const run = blockRun(this.#words, block.index)
    if (run.start === run.end) return this.#isShown(block) ? repeated : null
    const witness = this.#witnesses.get(block.index)
    if (witness !== undefined && this.#isKept(witness, run.end - run.start)) {
      if (standsAt(this.#words, run, witness)) return { ...repeated, standsAt: witness }
    }
    if (this.#container.holds(run)) return repeated
    return (
      this.#verdictWithGaps(run) ??
      this.#verdictCutInWord(block, run) ??
      this.#verdictInPieces(block, run, isTitle)
    )
  }

  /** For a copy that leaves something out, a link or a name: what stands on both sides of the gap is repeated. */
  #verdictWithGaps({ start, end }: WordRun): Verdict | null {
    const pieces: WordRun[] = []
    for (let at = start; at < end; ) {
      const reached = this.#container.reach({ start: at, end })
      if (reached - at < shortestPiece || pieces.length === mostGaps) return null
      pieces.push({ start: at, end: reached })
      at = reached
    }
    return { ...repeated, pieces }
  }

  /** For a copy that is cut short, or that has a few words before or behind it. */
  #verdictInPieces(block: Block, { start, end }: WordRun, isTitle: boolean): Verdict | null {
    const cut = cutOf(block)
    const behind = cut ? wordsOf([cut.behind]).count : 0
    if (behind > 0 && !isTitle) return null
    const last = cut ? start + wordsOf([cut.before]).count : end
    const kept = wordRun(this.#words, this.#group.keeper)
    const fewest = cut ? fewestWords : Math.max(fewestWords, (kept.end - kept.start) * wholeShare)
    const most = Math.min(isTitle ? titleWords : 0, last - start - fewest)
    for (let odd = 0; odd <= most; odd++) {
      const [one, other] = [
        { start: start + odd, end: last },
        { start, end: cut ? last : last - odd },
      ]
      const body = [one, other].find((part) => this.#container.holds(part))
      if (body) {
        const rest = { start: cut ? end - behind : body.end, end }
        return {
          reason: 'duplicate',
          evidence: { code: cut ? 'shortened-copy' : 'every-word-matches' },
          pieces: [{ start, end: body.start }, body, rest],
        }
      }
    }
    return null
  }

  /** For a copy that ends in the midst of a word, with which the kept copy goes on. */
  #verdictCutInWord({ text }: Block, { start, end }: WordRun): Verdict | null {
    const whole = { start, end: end - 1 }
    if (whole.end - start < fewestWords || !this.#container.holds(whole)) return null
    const { first, end: last } = this.#group.keeper
    // The word that is cut may be the first of the next line.
    this.#text ??= this.#page.blocks
      .slice(first, last + 1)
      .map((block) => block.text)
      .join(' ')
    if (!goesOnIn(text, this.#text)) return null
    return { ...shortened, pieces: [whole] }
  }

  /** Emoji, pictures and the site's own lines: repeated where the kept copy shows the same. */
  #isShown({ text, media }: Block): boolean {
    const kept = this.#page.blocks.slice(this.#group.keeper.first, this.#group.keeper.end)
    this.#media ??= new Set(kept.flatMap((block) => block.media.map(sourceOf)))
    this.#lines ??= new Set(
      kept.flatMap((block) => (hasWords(this.#words, block) ? [] : block.text)),
    )
    if (text !== '' && /[\p{L}\p{N}]/u.test(text) && !this.#lines.has(text)) return false
    const shown = this.#media
    return media.every((element) => shown.has(sourceOf(element)))
  }

  #isKept(place: number, length: number): boolean {
    const { start, end } = wordRun(this.#words, this.#group.keeper)
    return place >= start && place + length <= end
  }
}

const shortened: Verdict = { reason: 'duplicate', evidence: { code: 'shortened-copy' } }
const repeated: Verdict = { reason: 'duplicate', evidence: { code: 'every-word-matches' } }

function hasWords(words: Words, { index }: Block): boolean {
  return wordCount(words, index) > 0
}

function sourceOf(element: Element): string {
  const inner = element.querySelector('img, source')
  return `${element.tagName} ${element.getAttribute('src') ?? inner?.getAttribute('src') ?? ''}`
}
