/** What stands before the words of a line. */
export interface Marks {
  readonly emoji: string
  readonly bullet: boolean
  /** A number or letter that counts the line: «2.», «б)», «（三）», «①», «3️⃣». */
  readonly number: string
  /** The words, without marks before them and without emoji after them. */
  readonly words: string
}

const picture =
  '(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}|[\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}]|\\ufe0f|\\u200d|\\u20e3)'
const emoji = new RegExp(`^${picture}+`, 'u')
/** Signs that count as pictures and are used in writing. */
const writtenSigns = /^[©®™ℹ‼⁉#*0-9]/u
const keycap = /^(?:[0-9#*]\ufe0f?\u20e3)+/u
const circled = /^[①-⑳❶-❿➀-➓]/u
const bullet = /^(?:[•●▪▫◦·∙○◾◽■□▶►▸▹➤➢➜→✓✔✅☑⏺✦✧❖◆◇⚫*]\ufe0f?\s*|[-–—−]\s+)/u
const number =
  /^(?:[（(](?:[0-9۰-۹٠-٩]{1,3}|[一二三四五六七八九十]{1,3}|[a-zа-яё]|[ivx]{1,4})[)）]|(?:[0-9۰-۹٠-٩]{1,3})(?:[.．:：](?![0-9])|[)）、/])|[0-9۰-۹٠-٩]{1,2}\s?[-–—]\s|[一二三四五六七八九十]{1,3}[、．.]|[IVX]{1,4}[.)]\s|[a-zа-яё]\)\s|[№#][0-9]{1,3}[.:)]?\s)\s*/iu
/** A number behind a bullet needs no sign of its own: «• 2 Plant the seeds». */
const numberAfterBullet = /^[0-9]{1,2}\s+(?=\p{Lu})/u
const space = /^\s+/u
const trailing = new RegExp(`(?<!\\s|${picture})(?:\\s|${picture})+$`, 'u')

const endsInWords = /[\p{L}.,!?:;)»”"]$/u

/** Reads the marks of a line; they may follow one another in any order. */
export function marksOf(text: string): Marks {
  let rest = text
  let pictures = ''
  let counted = ''
  let bulleted = false
  for (;;) {
    const before = rest
    rest = rest.replace(space, '')
    const count = (keycap.exec(rest) ??
      circled.exec(rest) ??
      (counted
        ? null
        : (number.exec(rest) ?? (bulleted ? numberAfterBullet.exec(rest) : null))))?.[0]
    if (count && count.length < rest.length) {
      counted ||= count.trim()
      rest = rest.slice(count.length)
      continue
    }
    const point = bullet.exec(rest)?.[0]
    if (point) {
      bulleted = true
      rest = rest.slice(point.length)
      continue
    }
    const shown = writtenSigns.test(rest) ? undefined : emoji.exec(rest)?.[0]
    if (shown) {
      pictures += shown
      rest = rest.slice(shown.length)
    }
    if (rest === before) break
  }
  const words = withoutTrailingPictures(rest)
  return { emoji: pictures, bullet: bulleted, number: counted, words }
}

/** A text without the emoji and spaces it ends with. */
export function withoutTrailingPictures(text: string): string {
  if (endsInWords.test(text)) return text
  const found = trailing.exec(text)
  return found && !writtenSigns.test(found[0].trim()) ? text.slice(0, found.index) : text.trim()
}
