/**
 * UTF-8 that was read as Windows-1252 or, in Russian texts, as Windows-1251: «doesnâ€™t», «StraÃŸe», «вЂњсловоВ»».
 * Each sequence begins with a letter and a sign that no word has in this order.
 */
const broken = /(?:â€|вЂ)[^\s\w]?|Â[\u00a0-\u00bf]|В[«»]|[ÃÄÅ]([\u0080-\u00bf\u0152-\u2122])/g
/** Beginnings by which nearly all texts are told to be whole, without the pattern. */
const signs = ['â€', 'вЂ', 'Ã', 'Â', 'В«', 'Ä', 'Å']
/** Entities that were encoded twice. */
const entity = /&(?:#(\d{2,5})|([a-z]{2,8}));/gi
/** Names of those that are apostrophes; all others that texts have stand for punctuation. */
const apostropheName = /^[lr]squo|apos$/i
/** Tags of a post's own markup that are shown as text. */
const tag = /<\/?(?:[abius]|br|em|strong|code|pre|blockquote|tg-\w+)(?:\s[^<>]*)?\/?>/gi
/** Ends of a broken apostrophe, which divides no word. */
const apostrophe = /[™˜]$/

/** What Windows-1252 has in the places from 0x80 on. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Whether anything of a text was broken so. */
export function isBroken(text: string): boolean {
  return mended(text) !== text
}

/** The text with the letters in place of what they became; punctuation is left out. */
export function mended(text: string): string {
  let letters = signs.some((sign) => text.includes(sign)) ? text.replace(broken, letterOf) : text
  if (letters.includes('<')) letters = letters.replace(tag, ' ')
  if (!letters.includes('&')) return letters
  return letters.replace(entity, (_, code: string | undefined, name: string | undefined) =>
    name ? (apostropheName.test(name) ? '' : ' ') : String.fromCharCode(Number(code)),
  )
}

function letterOf(found: string, second: string | undefined): string {
  if (second === undefined) return apostrophe.test(found) ? '' : ' '
  const place = windows1252.indexOf(second)
  const low = place < 0 ? second.charCodeAt(0) : 0x80 + place
  return String.fromCharCode(((found.charCodeAt(0) & 0x1f) << 6) | (low & 0x3f))
}
