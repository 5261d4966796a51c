import type { Block } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import { blockAt } from '../text/block-words'
import { type Words, wordsOf } from '../text/words'
import type { Part, Verdict } from '../verdict'

/**
 * What PHP prints of an error: level, message, file and line. `display_errors` in the PHP manual.
 * The message is bounded so that a text without an end costs no more than its length.
 */
const phpMessage =
  /(?:PHP )?(?:Warning|Notice|Deprecated|Strict Standards|Recoverable fatal error|Fatal error|Parse error)\s*: [^\n]{1,300}? in (?:\/|[A-Z]:\\)[^\s<>]{3,200}(?:\(\d+\)[^\n]{0,60}?)? on line \d+/g

/** Words that stand in every message and hardly anywhere else. */
const [on, line] = wordsOf(['on line']).hashes

/** The blocks that may hold a message: all others are spared the pattern. */
export function blocksWithMessages(words: Words): Set<number> {
  const found = new Set<number>()
  const { hashes, count } = words
  for (let place = 1; place < count; place++)
    if (hashes[place] === line && hashes[place - 1] === on) found.add(blockAt(words, place))
  return found
}

/** Share of a block that a message must fill for the block to be nothing but it. */
const wholeShare = 0.9
/** What somebody who shows a message writes before it: a quotation mark, a colon, a dash. */
const introduction = /[:«“„"'`([—–-]\s*$/

/** A message of the server's PHP; only the message where it is glued to other text. */
export function judgeServerMessage(block: Block): Verdict | null {
  const found = [...block.text.matchAll(phpMessage)]
  const length = found.reduce((sum, [message]) => sum + message.length, 0)
  if (length === 0) return null
  const evidence = { code: 'php-message' } as const
  if (length >= block.text.length * wholeShare) return { reason: 'server-message', evidence }
  const parts = gluedParts(block)
  return parts.length > 0 ? { reason: 'server-message', evidence, parts } : null
}

/**
 * Whether a message is a line among lines of text that nothing else is known of: somebody shows it in a post.
 * A server prints its messages between the parts of a page.
 */
export function isTalkOfMessage(
  { blocks }: MirrorPage,
  verdicts: readonly (Verdict | null)[],
  index: number,
): boolean {
  const own = blocks[index]?.element
  if (!own || verdicts[index]?.reason !== 'server-message') return false
  return [index - 1, index + 1].every(
    (beside) =>
      verdicts[beside] === null &&
      blocks[beside]?.text !== '' &&
      isAlike(own, blocks[beside]?.element),
  )
}

/** Whether two lines stand in one element, or in two of one kind beside each other. */
function isAlike(a: Element, b: Element | undefined): boolean {
  if (a === b) return true
  return (
    a.parentElement === b?.parentElement && a.tagName === b?.tagName && a.className === b.className
  )
}

/** Messages at the very start or end of a text node; in the middle, somebody writes about one. */
function gluedParts(block: Block): Part[] {
  const parts: Part[] = []
  for (const node of block.textNodes)
    for (const match of node.data.matchAll(phpMessage)) {
      const start = match.index
      const end = start + match[0].length
      const before = node.data.slice(0, start).trim()
      const atEnd = node.data.slice(end).trim() === '' && !introduction.test(before)
      if (before === '' || atEnd) parts.push({ node, start, end })
    }
  return parts
}
