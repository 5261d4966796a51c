import type { WordRun } from '../duplicates/containment'
import { SignWords } from './sign-words'
import type { Words } from './words'

/** Words that every English text is full of and no other language has. */
const list =
  'the of and to that for with from by it its are has have will this which their they were been should would could said than after when who into but not you your while without about more'
/** Few pages have text whose language is asked for. */
let known: SignWords | undefined

function countFunctionWords(words: Words, { start, end }: WordRun): number {
  known ??= new SignWords(list)
  return known.count(words, start, end)
}

/** Share of a text's words from which on it is English: ordinary prose has 0.2. */
const englishShare = 0.1
/** Fewest words of which that can be said. */
const fewestWords = 8
/** Share up to which a text is in another language, whatever it holds of names and quotations. */
const foreignShare = 0.02
/** Fewest words of which that can be said: a list or a headline has no function words in English either. */
const fewestForeignWords = 20

/** Whether a run of words is English prose, the language of what mirrors print to please search engines. */
export function isEnglish(words: Words, run: WordRun): boolean {
  const count = run.end - run.start
  return count >= fewestWords && countFunctionWords(words, run) >= count * englishShare
}

/** Whether runs of words together are certainly not English. */
export function areForeign(words: Words, runs: readonly WordRun[]): boolean {
  let count = 0
  let english = 0
  for (const run of runs) {
    count += run.end - run.start
    english += countFunctionWords(words, run)
  }
  return count >= fewestForeignWords && english <= count * foreignShare
}
