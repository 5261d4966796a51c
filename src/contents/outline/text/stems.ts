/** Letters of a word that are kept: endings differ between cases and numbers, beginnings do not. */
const keptLetters = 5
/** Shortest word that tells the subject, in letters, in scripts with spaces. */
const shortestWord = 4

/** Characters from a paragraph's beginning that are read: the rest goes on with the same subject. */
const longestRead = 500
const han = /[\u3400-\u9fff]/

/** The words of a text that tell its subject, cut to their beginnings; pairs of characters in Chinese. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const word of text
    .slice(0, longestRead)
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)) {
    if (han.test(word)) {
      for (let at = 0; at + 2 <= word.length; at++) stems.add(word.slice(at, at + 2))
    } else if (word.length >= shortestWord) stems.add(word.slice(0, keptLetters))
  }
  return stems
}
