import { foldWord } from '../finding/fold'

/** A word of a text with its place, in UTF-16 units. */
interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
}

/** Words that an abbreviation leaves out: большая модель *для* языка; Department *of* Defense. */
const passedOver = new Set(
  'и в во на с со для по из к о об от до при за над под the of and for in on to a an by with de la et der und'.split(
    ' ',
  ),
)
/** Share of an abbreviation's letters that must begin words of a Russian long form. */
const initialsInRussian = 0.5
/** Fewest of them, whatever the share. */
const fewestInitials = 2
/** Letters of a Russian compound for each of its abbreviation: электроэнцефалография, ЭЭГ. */
const lettersInCompound = 5
/** What ends the words that may be meant, unless it only divides words: quotes, hyphens, dots of numbers. */
const breaks = /[.!?;:()[\]\p{Cc}]/u

/**
 * Where the long form of an abbreviation begins in the words that end a text, or -1. First every letter
 * must begin a word; else letters may stand inside words, as in Schwartz and Hearst, «A simple algorithm
 * for identifying abbreviation definitions in biomedical text», PSB 2003: read from the right, the first
 * letter at the beginning of a word, within min(n + 5, 2n) words for n letters.
 */
export function longFormStart(abbreviation: string, before: string): number {
  const letters = lettersOf(abbreviation)
  const words = wordsAtEnd(before)
  const byInitials = startByInitials(letters, words)
  if (byInitials >= 0) return byInitials
  const window = words.slice(-Math.min(letters.length + 5, letters.length * 2))
  const start = startByLetters(letters, window)
  if (start < 0) return -1
  const isCyrillic = /[а-я]/.test(letters)
  const used = window.filter((word) => word.start >= start)
  return isEnough(letters, used, isCyrillic) ? start : -1
}

/** Whether every letter of an abbreviation begins a word of a name, which has no others but little ones. */
export function areInitials(abbreviation: string, name: string): boolean {
  return startByInitials(lettersOf(abbreviation), wordsAtEnd(name)) === 0
}

/** Letters and digits, folded, without the s of an English plural: LLMs. */
function lettersOf(abbreviation: string): string {
  return foldWord(abbreviation.replace(/[^\p{L}\p{N}]/gu, '').replace(/(?<=\p{Lu})s$/u, ''))
}

/** The last words of a text, back to where a sentence or bracket begins. */
export function wordsAtEnd(text: string): Word[] {
  const words: Word[] = []
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu)) {
    const last = words.at(-1)
    if (last && breaks.test(text.slice(last.end, index))) words.length = 0
    words.push({ start: index, end: index + word.length, folded: foldWord(word) })
  }
  const end = words.at(-1)?.end ?? 0
  return breaks.test(text.slice(end)) ? [] : words
}

function startByInitials(letters: string, words: readonly Word[]): number {
  let letter = letters.length - 1
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    if (!word) return -1
    // «Налог на добавленную стоимость» begins with its noun.
    const mayBegin = letter > 0 || !passedOver.has(word.folded)
    if (mayBegin && begins(word, letters.charAt(letter))) {
      if (letter-- === 0) return word.start
    } else if (!passedOver.has(word.folded) || letter === letters.length - 1) return -1
  }
  return -1
}

/** XML is Extensible Markup Language. */
function begins({ folded }: Word, letter: string): boolean {
  return folded.startsWith(letter) || (letter === 'x' && folded.startsWith('ex'))
}

function startByLetters(letters: string, words: readonly Word[]): number {
  let letter = letters.length - 1
  for (let at = words.length - 1; at >= 0; at--) {
    const { folded = '', start = 0 } = words[at] ?? {}
    for (let place = folded.length - 1; place >= 0; place--) {
      if (folded[place] !== letters[letter] || (letter === 0 && place > 0)) continue
      if (letter-- === 0) return start
    }
  }
  return -1
}

/** In Russian, where words are long, letters inside them prove little; in English the last word must count. */
function isEnough(letters: string, words: readonly Word[], isCyrillic: boolean): boolean {
  const only = words.length === 1 ? words[0] : undefined
  if (only && isCyrillic) return only.folded.length >= letters.length * lettersInCompound
  let letter = 0
  let initials = 0
  for (const { folded } of words) {
    const found = letters.indexOf(folded.charAt(0), letter)
    if (found < 0) continue
    initials++
    letter = found + 1
  }
  const last = words.at(-1)?.folded ?? ''
  if (!isCyrillic) return [...letters.slice(-2)].some((one) => last.includes(one))
  return initials >= Math.max(fewestInitials, Math.ceil(letters.length * initialsInRussian))
}
