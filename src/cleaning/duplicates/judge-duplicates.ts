import type { MirrorPage } from '../../page/mirror-page'
import type { Words } from '../text/words'
import type { Evidence, Verdict } from '../verdict'
import { Container } from './containment'
import type { Region } from './copies'
import type { CopyGroup } from './groups'

/** Words that may follow a cut text: «… read more». */
const tailWords = 4
const cutMark = /…|\.\.\./

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
  if (!cutMark.test(block.text)) return null
  const held = container.heldPrefix(run)
  const left = run.end - run.start - held
  return held > 0 && left <= tailWords ? { code: 'shortened-copy' } : null
}

function mediaOf(page: MirrorPage, { first, end }: Region): Set<string> {
  return new Set(page.blocks.slice(first, end).flatMap(({ media }) => media.map(sourceOf)))
}

function sourceOf(element: Element): string {
  return `${element.tagName} ${element.getAttribute('src') ?? element.querySelector('img, source')?.getAttribute('src') ?? ''}`
}
