const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
/** A Chinese sentence has about 0.4 times as many characters as its Russian or English translation. */
const denseWeight = 2.5

const beyondAlphabets = /[\u2e80-\uffff]/

/** Length of a text in letters of an alphabet, so that one threshold serves every script. */
export function weightOf(text: string): number {
  // Most texts hold neither pairs of units nor dense characters: no look at each is needed.
  if (!beyondAlphabets.test(text)) return text.length
  let length = 0
  for (const _ of text) length++
  return length + (denseWeight - 1) * (text.match(dense)?.length ?? 0)
}
