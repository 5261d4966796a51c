import type { Block } from '../../page/block'
import type { Region } from '../text/block-words'

/** Invitations to read on, in the languages of such channels. */
const invitation =
  '(?:read|see|show|view|open) (?:more|on|(?:the )?full)(?: \\S+)?|more|continue reading|full (?:post|text)|(?:читать|показать) \\S+|подробнее|далее|ещё|更多|阅读全文|展开|ادامه(?: مطلب)?|بیشتر|المزيد|اقرأ المزيد|davomi|batafsil|weiterlesen|leer más|lire la suite'
/** What stands behind the cut, where it is no link's words. */
const more = new RegExp(`^[\\s[\\]()–—-]*(?:${invitation})?[\\s\\]).»›→>]*$`, 'i')
/** Dots at the cut, an arrow, or an invitation without either. */
const mark = new RegExp(
  `(?:…|\\.{3,})(?=[^…]*$)|\\s[»›→]\\s*$|[\\s[(–—-](?=(?:${invitation})[\\s\\]).»›→>]*$)`,
  'i',
)

/** A word at a text's end with what is behind it; a character where they are written without spaces. */
const lastWord = /(?:[\u3040-\u30ff\u3400-\u9fff]|[^\s\u3040-\u30ff\u3400-\u9fff]+)[^\p{L}\p{N}]*$/u

/** Characters at a text's end that are looked through for such marks, and most words behind dots there. */
const markedEnd = 100
const mostWordsBehind = 4

/** Whether a text says that there is more of it elsewhere. */
export function isCutShort(text: string): boolean {
  const end = text.slice(-markedEnd)
  const found = mark.exec(end)
  if (!found) return false
  const behind = end.slice(found.index + found[0].length).trim()
  return behind.split(/\s+/).length <= mostWordsBehind
}

/**
 * What a copy that is cut short says before its cut, with the last word left out, as it may be cut in two,
 * and behind it, where that is more than an invitation to read on.
 * @returns null where the block is not cut short
 */
export function cutOf(block: Block): { readonly before: string; readonly behind: string } | null {
  const found = mark.exec(block.text)
  if (!found) return null
  const tail = block.text.slice(found.index + found[0].length)
  const link = block.links.at(-1)?.textContent?.replace(/\s+/g, ' ').trim()
  const isMore = more.test(tail) || (link !== undefined && link !== '' && tail.trim() === link)
  return {
    before: block.text.slice(0, found.index).replace(lastWord, ''),
    behind: isMore ? '' : tail,
  }
}

/** Characters at the end of a text that is cut in a word by which the place of the cut is found. */
const comparedEnd = 16

/** Whether a text ends where another goes on, be it in the midst of a word. */
export function goesOnIn(text: string, whole: string): boolean {
  return whole.includes(text.slice(-comparedEnd))
}

/** Whether a copy ends before its text does. */
export function isShortened({ end }: Region, blocks: readonly Block[]): boolean {
  const last = blocks[end - 1]
  return Boolean(last && isCutShort(last.text)) || blocks[end]?.text === '…'
}
