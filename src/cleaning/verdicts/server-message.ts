import type { Block, TextPiece } from '../../page/block'
import type { MirrorPage } from '../../page/mirror-page'
import { rawText } from '../../page/text-pieces'
import { isAlike } from '../text/alike'
import { blockAt } from '../text/block-words'
import { type Words, wordsOf } from '../text/words'
import type { Part, Verdict } from '../verdict'

/**
 * What PHP prints of an error: level, message, where it was thrown from, file and line. `display_errors` in
 * the PHP manual. All is bounded so that a text without an end costs no more than its length.
 */
const phpMessage =
  /(?:PHP )?(?:Warning|Notice|Deprecated|Strict Standards|Recoverable fatal error|Fatal error|Parse error)\s*: [^\n]{1,300}?(?:\sStack trace:\s[\s\S]{1,1500}?\sthrown)? in (?:\/|[A-Z]:\\)[^\s<>]{3,200}(?:\(\d+\)[^\n]{0,60}?)? on line \d+/g

/** The last line of a message that is printed line by line, and its first. */
const traceEnd = /^thrown in \S+ on line \d+$/
const traceBegins = /^(?:PHP )?Fatal error\s*: /
/** Most lines of such a message: those of the calls that led to it. */
const longestTrace = 30

/** The lines of a message with the calls that led to it, where each is a block of its own; none for other blocks. */
export function traceLines(blocks: readonly Block[], last: number): number[] {
  const table = blocks[last]?.element.closest('.xdebug-error')
  if (table) return blocks.flatMap(({ element, index }) => (table.contains(element) ? index : []))
  if (!traceEnd.test(blocks[last]?.text ?? '')) return []
  for (let first = last - 1; first >= 0 && first > last - longestTrace; first--)
    if (traceBegins.test(blocks[first]?.text ?? ''))
      return Array.from({ length: last - first + 1 }, (_, line) => first + line)
  return []
}

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
  if (length >= block.text.length * wholeShare) return serverMessage
  const parts = gluedParts(block)
  return parts.length > 0 ? { ...serverMessage, parts } : null
}

/** The folders of the mirrors' own scripts. */
const ownFile = /\/(?:tg-?me|tgoop|hottg|group-telegram)\//

export const serverMessage: Verdict = {
  reason: 'server-message',
  evidence: { code: 'php-message' },
}

/**
 * Whether a message is a line among lines of text that nothing else is known of: somebody shows it in a post.
 * A server prints its messages between the parts of a page.
 * @param anywhere whether it may stand as plain text; else only in an element for what machines print
 */
export function isTalkOfMessage(
  { blocks }: MirrorPage,
  verdicts: readonly (Verdict | null)[],
  index: number,
  anywhere: boolean,
): boolean {
  const { element: own, text = '' } = blocks[index] ?? {}
  if (!own || verdicts[index]?.reason !== 'server-message' || ownFile.test(text)) return false
  const isCode = own.closest(code) !== null
  if (!isCode && !anywhere) return false
  return [index - 1, index + 1].every(
    (beside) =>
      verdicts[beside] === null &&
      blocks[beside]?.text !== '' &&
      (isCode || isAlike(own, blocks[beside]?.element)),
  )
}

/** Elements in which only somebody shows what a machine prints, and those that a server's messages stand in too. */
const code = 'code, kbd, samp, blockquote'
const shown = `${code}, pre`

/** Messages at the very start or end of a block, whatever elements they stand in; in the midst, somebody writes about one. */
function gluedParts(block: Block): Part[] {
  const { text, pieces } = rawText(block)
  const parts: Part[] = []
  let from = 0
  for (const { index, 0: message } of text.matchAll(phpMessage)) {
    const end = index + message.length
    const before = text.slice(from, index).trim()
    const atEnd = text.slice(end).trim() === '' && !introduction.test(before)
    if (before !== '' && !atEnd) continue
    if (before === '') from = end
    const own = partsIn(pieces, index, end)
    if (!own.some(({ node }) => node.parentElement?.closest(shown))) parts.push(...own)
  }
  return parts
}

/** The text of a block but for the message that is glued to it. */
export function ownText(block: Block, message: readonly Part[]): string {
  const texts = rawText(block).pieces.map(({ node }) => {
    let { data } = node
    for (const { start, end } of message.filter((part) => part.node === node))
      data = data.slice(0, start) + ' '.repeat(end - start) + data.slice(end)
    return data
  })
  return texts.join('')
}

/** The nodes' shares of a run of the raw text. */
function partsIn(pieces: readonly TextPiece[], from: number, to: number): Part[] {
  return pieces.flatMap(({ node, start }) => {
    const end = Math.min(to - start, node.data.length)
    const first = Math.max(0, from - start)
    return end > first ? [{ node, start: first, end }] : []
  })
}
