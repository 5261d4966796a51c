import type { MirrorPage } from '../../page/mirror-page'
import { type Words, wordsOf } from '../text/words'
import type { Evidence, Verdict } from '../verdict'
import { Container } from './containment'
import type { Region } from './copies'
import type { CopyGroup } from './groups'
import { textBeforeCut } from './shortened'

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
  for (const { keeper, others } of groups) {
    const container = new Container(words, [wordRun(words, keeper)])
    const media = mediaOf(page, keeper)
    for (const other of others)
      for (let index = other.first; index < other.end; index++) {
        const evidence = evidenceOf(page, words, index, container, media)
        if (evidence) verdicts.set(index, { reason: 'duplicate', evidence })
      }
  }
  return verdicts
}

export function wordRun({ starts }: Words, { first, end }: Region) {
  return { start: starts[first] ?? 0, end: starts[end] ?? 0 }
}

function evidenceOf(
  page: MirrorPage,
  words: Words,
  index: number,
  container: Container,
  keptMedia: ReadonlySet<string>,
): Evidence | null {
  const block = page.blocks[index]
  if (!block) return null
  const run = wordRun(words, { first: index, end: index + 1 })
  if (run.start === run.end) {
    // Emoji and pictures: repeated where the kept copy shows the same.
    const repeated = block.media.every((element) => keptMedia.has(sourceOf(element)))
    return repeated ? { code: 'every-word-matches' } : null
  }
  if (container.holds(run)) return { code: 'every-word-matches' }
  const before = textBeforeCut(block)
  if (before === null) return null
  const count = wordsOf([before]).count
  if (count < fewestBeforeCut || !container.holds({ start: run.start, end: run.start + count }))
    return null
  return { code: 'shortened-copy', values: { words: count } }
}

function mediaOf(page: MirrorPage, { first, end }: Region): Set<string> {
  return new Set(page.blocks.slice(first, end).flatMap(({ media }) => media.map(sourceOf)))
}

function sourceOf(element: Element): string {
  return `${element.tagName} ${element.getAttribute('src') ?? element.querySelector('img, source')?.getAttribute('src') ?? ''}`
}
