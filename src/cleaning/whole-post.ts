import type { MirrorPage } from '../page/mirror-page'
import type { Post } from '../page/post'
import { type Analysis, postOf } from '.'
import type { Reason } from './verdict'

/** Largest side of a picture that is an icon or a portrait of the channel, in CSS px. */
const iconSide = 100
const portrait = /user_?pic|user_?photo|avatar|logo|icon/i

/**
 * The post with what its page shows as a part of it: what stands between its blocks, the other lines of
 * the box that it fills, and pictures and recordings before and after it in what holds nothing else.
 */
export function wholePost(analysis: Analysis): Post {
  const { page, plan } = analysis
  const first = plan.post[0]
  const last = plan.post.at(-1)
  if (first === undefined || last === undefined) return postOf(analysis)
  const reasons = new Map(
    plan.hidden.flatMap(({ reason, blocks }) => blocks.map((index) => [index, reason] as const)),
  )
  const own = new Set([...plan.post, ...range(first, last + 1)])
  const isOwnOrHidden = (index: number) => own.has(index) || reasons.has(index)
  const isMedia = (index: number) => {
    const block = page.blocks[index]
    return block?.text === '' && !block.media.some(isIcon) && !reasons.has(index)
  }
  for (const index of linesOfOwnBox(page, first, last, reasons)) own.add(index)
  const around = page.boxes.filter((box) => box.first <= first && box.end > last)
  for (const box of around) {
    const others = range(box.first, box.end).filter((index) => !isOwnOrHidden(index))
    if (others.every(isMedia)) for (const index of others) own.add(index)
    else break
  }
  const shown = [...own].filter((index) => !reasons.has(index) || plan.post.includes(index))
  const blocks = shown.sort((a, b) => a - b).flatMap((index) => page.blocks[index] ?? [])
  return { ...postOf(analysis), blocks }
}

/**
 * Lines of the box that a post is in, where it is not a box by itself and the box holds nothing that was
 * hidden but advertisements: what is left there is the post's own.
 */
function linesOfOwnBox(
  { boxes }: MirrorPage,
  first: number,
  last: number,
  reasons: ReadonlyMap<number, Reason>,
): number[] {
  const box = boxes.find((candidate) => candidate.first <= first && candidate.end > last)
  if (!box || (box.first === first && box.end === last + 1)) return []
  const lines = range(box.first, box.end)
  const isOwn = lines.every((index) => (reasons.get(index) ?? 'advertisement') === 'advertisement')
  return isOwn ? lines : []
}

function isIcon(element: Element): boolean {
  const { width, height } = element as HTMLImageElement
  const small = element.tagName === 'IMG' && width > 0 && Math.max(width, height) <= iconSide
  return small || portrait.test(`${element.className} ${element.parentElement?.className}`)
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
}
