import type { Block } from '../page/block'
import type { MirrorPage } from '../page/mirror-page'
import { Container } from './duplicates/containment'
import { haveOneText } from './duplicates/fold-copies'
import { standsAt } from './duplicates/witness'
import { blockAt, blockRun, wordCount } from './text/block-words'
import type { Words } from './text/words'
import type { Verdict } from './verdict'

/**
 * The promise that nothing unique is hidden, as code: whatever is to be hidden as a duplicate must
 * stand in the text that stays visible. Verdicts that break it are taken back, until none does.
 * @param words those that were compared
 * @param all also those of the site's own lines: they may stay visible too
 */
export function checkedDuplicates(
  verdicts: readonly (Verdict | null)[],
  { blocks }: MirrorPage,
  words: Words,
  all: Words,
): (Verdict | null)[] {
  const checked = [...verdicts]
  const duplicates = checked.flatMap((verdict, block) =>
    verdict?.reason === 'duplicate' ? [block] : [],
  )
  for (let unbroken = duplicates; unbroken.length > 0; ) {
    const visible = new VisibleText(checked, blocks, words, all)
    const standing = unbroken.filter((block) => visible.holds(block))
    if (standing.length === unbroken.length) break
    const stands = new Set(standing)
    for (const block of unbroken) if (!stands.has(block)) checked[block] = null
    unbroken = standing
  }
  return checked
}

/** The text that stays visible if a list of verdicts is carried out. */
class VisibleText {
  readonly #verdicts: readonly (Verdict | null)[]
  readonly #blocks: readonly Block[]
  readonly #words: Words
  readonly #all: Words
  /** How many blocks with words are hidden before each block. */
  readonly #hiddenBefore: Int32Array
  #container: Container | undefined

  constructor(
    verdicts: readonly (Verdict | null)[],
    blocks: readonly Block[],
    words: Words,
    all: Words,
  ) {
    this.#all = all
    this.#verdicts = verdicts
    this.#blocks = blocks
    this.#words = words
    this.#hiddenBefore = new Int32Array(verdicts.length + 1)
    for (let block = 0; block < verdicts.length; block++) {
      const hidden = !this.#isVisible(block) && wordCount(words, block) > 0
      this.#hiddenBefore[block + 1] = (this.#hiddenBefore[block] ?? 0) + Number(hidden)
    }
  }

  /** Whether the text of a block that is to be hidden stands among what is visible. */
  holds(block: number): boolean {
    const verdict = this.#verdicts[block]
    const run = blockRun(this.#words, block)
    if (verdict?.sameAs !== undefined)
      return (
        this.#isVisible(verdict.sameAs) &&
        haveOneText(this.#blocks[block], this.#blocks[verdict.sameAs])
      )
    if (verdict?.standsAt !== undefined) {
      const last = verdict.standsAt + run.end - run.start - 1
      if (this.#shows(verdict.standsAt, last) && standsAt(this.#words, run, verdict.standsAt))
        return true
    }
    this.#container ??= new Container(this.#all, this.#visibleRuns())
    for (const piece of verdict?.pieces ?? [run])
      if (!this.#container.holds(piece, this.#words)) return false
    return true
  }

  /** Whether all words between two places are visible. */
  #shows(first: number, last: number): boolean {
    const from = this.#hiddenBefore[blockAt(this.#words, first)]
    return from === this.#hiddenBefore[blockAt(this.#words, last) + 1]
  }

  #visibleRuns() {
    return this.#verdicts.flatMap((_, block) =>
      this.#isVisible(block) ? [blockRun(this.#all, block)] : [],
    )
  }

  #isVisible(block: number): boolean {
    const verdict = this.#verdicts[block]
    return !verdict || verdict.parts !== undefined
  }
}
