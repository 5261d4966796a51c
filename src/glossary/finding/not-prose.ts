/** A part of a text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Stands for what must not be searched although it is part of a block: links, code, controls. Like
 * U+0000, which divides blocks, it joins no words.
 */
export const excludedCharacter = '\u0001'

/** What is no prose, each with a sign without which there is none: most texts have few of them. */
const kinds: readonly { readonly sign: string; readonly pattern: RegExp }[] = [
  { sign: '://', pattern: /(?:https?|ftp|tg):\/\/\S+/gi },
  { sign: 'www.', pattern: /www\.\S+/gi },
  { sign: '#', pattern: /(?<![\p{L}\p{N}])#[\p{L}\p{N}_]+/gu },
  // Usernames; e-mail addresses from their @ on
  { sign: '@', pattern: /@[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_-]+)*/gu },
  // Hosts without a scheme
  {
    sign: '.',
    pattern:
      /(?<![a-z0-9.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|edu|gov|info|ru|su|me|io|ai|dev|app)(?![\p{L}\p{N}])(?:\/\S*)?/giu,
  },
]
const beforeAt = /[\p{L}\p{N}._%+-]/u

/** Parts of a text that are no prose, in order and without overlaps. Linear in its length. */
export function notProse(text: string): Span[] {
  const spans = kinds
    .filter(({ sign }) => text.includes(sign))
    .flatMap(({ pattern }) => [...text.matchAll(pattern)])
    .map(({ index, 0: match }) => ({ start: startOf(text, index), end: index + match.length }))
    .sort((a, b) => a.start - b.start)
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}

/** Where an address begins whose @ is at an offset. */
function startOf(text: string, offset: number): number {
  let start = offset
  if (text[offset] === '@') while (start > 0 && beforeAt.test(text.charAt(start - 1))) start--
  return start
}
