import type { Block } from '../../page/block'

const mark = /(?:…|\.\.\.)(?=[^…]*$)/
/** What stands behind the cut where it is no link: «read more» in the languages of such channels. */
const more =
  /^[\s[(]*(?:read more|more|show more|see more|читать (?:далее|дальше|полностью|ещё|еще)|далее|ещё|показать (?:ещё|полностью)|更多|阅读全文|展开|ادامه(?: مطلب)?|بیشتر|المزيد|اقرأ المزيد|davomi|batafsil|weiterlesen|leer más|lire la suite)?[\s\]).»>]*$/i

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
    before: block.text.slice(0, found.index).replace(/\S+\s*$/, ''),
    behind: isMore ? '' : tail,
  }
}
