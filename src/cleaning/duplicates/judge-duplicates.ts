import type { Block } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import { blockRun, wordCount, wordRun } from '../text/block-words'
import { type Words, wordsOf } from '../text/words'
import type { Verdict } from '../verdict'
import { Container } from './containment'
import type { CopyGroup } from './groups'
import { textBeforeCut } from './shortened'
import { standsAt, witnesses } from './witness'

/** Fewest words before a cut by which a copy is known: fewer may begin any text. */
const fewestBeforeCut = 3

/**
 * Verdicts on the blocks of all copies but the kept one. A block counts as repeated only where all its
 * words stand in the keeper; in a shortened copy the words behind the cut are no text.
 */
export function judgeDuplicates(
  page: MirrorPage,
  words: Words,
  groups: readonly CopyGroup[],
): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>()
  for (const group of groups) {
    const judge = new CopyJudge(page, words, group)
    for (const { first, end } of group.others)
      for (const block of page.blocks.slice(first, end)) {
        const verdict = judge.verdictOn(block)
        if (verdict) verdicts.set(block.index, verdict)
      }
  }
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

  constructor(page: MirrorPage, words: Words, group: CopyGroup) {
    this.#page = page
    this.#words = words
    this.#group = group
    this.#witnesses = witnesses(words, group.repeats)
    this.#container = new Container(words, [wordRun(words, group.keeper)])
  }

  verdictOn(block: Block): Verdict | null {
    const run = blockRun(this.#words, block.index)
    if (run.start === run.end) return this.#isShown(block) ? repeated : null
    const witness = this.#witnesses.get(block.index)
    if (witness !== undefined && this.#isKept(witness, run.end - run.start)) {
      if (standsAt(this.#words, run, witness)) return { ...repeated, standsAt: witness }
    }
    if (this.#container.holds(run)) return repeated
    const before = textBeforeCut(block)
    if (before === null) return null
    const count = wordsOf([before]).count
    if (count < fewestBeforeCut) return null
    if (!this.#container.holds({ start: run.start, end: run.start + count })) return null
    return {
      reason: 'duplicate',
      evidence: { code: 'shortened-copy', values: { words: count } },
    }
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

const repeated: Verdict = { reason: 'duplicate', evidence: { code: 'every-word-matches' } }

function hasWords(words: Words, { index }: Block): boolean {
  return wordCount(words, index) > 0
}

function sourceOf(element: Element): string {
  const inner = element.querySelector('img, source')
  return `${element.tagName} ${element.getAttribute('src') ?? inner?.getAttribute('src') ?? ''}`
}
