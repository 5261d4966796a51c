import { isAcronym } from '../finding/fold'
import { wordPattern } from '../finding/tokens'
import { singularsOf } from '../languages/english/plurals'
import { guessRussian } from './guess-russian'

/** Longest selection that is taken for a name, in words: longer ones are sentences. */
const mostWords = 8

/** Articles and the like that a selection takes along. */
const leading = /^(?:the|a|an|this|these|that|those|эт(?:от|а|о|и))\s+/i
const invisible = /\u00ad|\u0301|[\u200b-\u200d\u2060\ufeff]/g
const edges = /^[\s"'«»“”„(),.;:!?–—-]+|[\s"'«»“”„(),.;:!?–—-]+$/g

/**
 * The likely dictionary form of words selected in a text: «нейронных сетей» → «нейронная сеть», “The neural
 * networks” → “neural network”. A proposal for the reader to correct: without a dictionary it is a guess.
 */
export function guessDictionaryForm(text: string): string {
  const cleaned = text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .replace(edges, '')
    .replace(leading, '')
  const words = cleaned.split(' ')
  if (words.length > mostWords || cleaned.search(wordPattern) < 0) return cleaned
  const lower = words.map(withoutCapital)
  return /[а-яё]/i.test(cleaned) ? guessRussian(lower) : guessEnglish(lower)
}

/** A capital at the beginning goes; in LLM and ChatGPT it stays, as others stand beside it. */
function withoutCapital(word: string, index: number): string {
  if (index > 0 || isAcronym(word) || /\p{L}.*\p{Lu}/u.test(word) || word.length === 1) return word
  return word.charAt(0).toLowerCase() + word.slice(1)
}

function guessEnglish(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  const owner = /^(.+)['’]s?$/.exec(last)?.[1]
  const abbreviation = /^([A-Z0-9]{2,})s$/.exec(last)?.[1]
  const [singular] = /^[a-z]{4,}$/.test(last) ? singularsOf(last) : []
  return [...words.slice(0, -1), owner ?? abbreviation ?? singular ?? last].join(' ')
}
