import { firstAlone, foldRare, foldTable, skipped, standsAlone } from './fold'
import { mended } from './mojibake'
import { letterFactor, letterMask, withLetter, wordHash } from './small-hash'

/** Texts as sequences of word hashes, each text's words behind the words of the text before it. */
export interface Words {
  readonly hashes: Int32Array
  /** Number of words in all. */
  readonly count: number
  /** `starts[i]` is the place of text i's first word; one more entry than texts. */
  readonly starts: Int32Array
}

/**
 * Splits texts into words and hashes each: case, accents, punctuation, invisible characters and
 * emoji make no difference; a character of a script without spaces is a word.
 * Linear in the length of the texts.
 */
export function wordsOf(texts: readonly string[]): Words {
  if (texts.length === 0) return { hashes: new Int32Array(0), count: 0, starts: new Int32Array(1) }
  const words = readWords(mended(texts.join(divider) + divider), texts.length)
  // A page's script can put the divider itself into a text; no parser does.
  return words ?? wordsOf(texts.map((text) => text.replaceAll(divider, ' ')))
}

/** The same texts, those that `isLeftOut` names without their words. */
export function wordsWithout(words: Words, isLeftOut: (text: number) => boolean): Words {
  const texts = words.starts.length - 1
  const hashes = new Int32Array(words.count)
  const starts = new Int32Array(texts + 1)
  let count = 0
  for (let i = 0; i < texts; i++) {
    if (!isLeftOut(i)) {
      const end = words.starts[i + 1] ?? 0
      for (let place = words.starts[i] ?? 0; place < end; place++)
        hashes[count++] = words.hashes[place] ?? 0
    }
    starts[i + 1] = count
  }
  return { hashes, count, starts }
}

/** Stands between texts: the one character that no HTML can hold. */
const divider = '\0'

/** Words that there is room for at first. */
const firstCapacity = 4096

/**
 * One loop over all texts: engines make fast code of a loop that runs long, and of nothing sooner. Letters,
 * which are most of it, have a loop of their own with as little in it as can be: engines reckon by a loop's
 * length when it is worth their work, which on short pages takes longer than it saves.
 * @param text the texts, each with the divider behind it
 * @returns null where the divider stands in a text
 */
function readWords(text: string, texts: number): Words | null {
  const { length: end } = text
  const starts = new Int32Array(texts + 1)
  let hashes = new Int32Array(Math.min(firstCapacity, end + 1))
  let count = 0
  let ended = 0
  let hash = 0
  let length = 0
  for (let i = 0; i < end; i++) {
    let code = text.charCodeAt(i)
    let unit = foldTable[code]
    while (unit !== undefined && unit > skipped) {
      hash = (hash * letterFactor + unit) & letterMask
      length++
      // The divider behind the last text is no letter: this ends there.
      code = text.charCodeAt(++i)
      unit = foldTable[code]
    }
    unit ??= foldRare(code)
    const alone = unit >= firstAlone && standsAlone(unit)
    if (unit > skipped && !alone) {
      hash = (hash * letterFactor + unit) & letterMask
      length++
      continue
    }
    if (unit === skipped) continue
    if (count + 2 > hashes.length) hashes = enlarged(hashes)
    if (length > 0) hashes[count++] = wordHash(hash, length)
    if (alone) hashes[count++] = wordHash(withLetter(0, unit), 1)
    hash = 0
    length = 0
    if (code === 0) {
      if (ended === texts) return null
      starts[++ended] = count
    }
  }
  return { hashes, count, starts }
}

function enlarged(hashes: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(hashes.length * 2)
  larger.set(hashes)
  return larger
}
