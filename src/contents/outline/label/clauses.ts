import { weightOf } from '../text/weight'

/** Longest label, in characters and in letters of an alphabet: what one row of the panel shows. */
export const longestLabel = 60
/** Shortest lead clause, in letters, that still says what a paragraph is about. */
const shortestClause = 15
/** Shortest first sentence or question that may stand for its paragraph, in letters. */
const shortestSentence = 8

/** Shortest clause, in letters, that tells enough without the clause that explains it. */
const tellingClause = 22
const explaining =
  /^[:：;؛；]|^[,،]\s(?:что|чтобы|котор|где|когда|если|так как|потому|поскольку|що|щоб|який|яка|які|якщо|бо|because|which|who|where|when|that|so that|since|که|تا|زیرا|چون|لأن|الذي|التي|حيث)/iu

const clauseEnd = /[.!?:;,…！？؟：；،؛،、](?![\p{L}\p{N}])|[。！？，；：]|\s[—–-]\s|—|\s?[(（]/gu
const sentenceEnd = /[.!?…。！？؟]/u

/** The longest run of whole clauses of the first sentence that fits; empty where not even one does. */
export function leadClause(words: string): string {
  let end = 0
  for (const { index, 0: mark } of words.matchAll(clauseEnd)) {
    const clause = words.slice(0, index)
    if (!fits(clause)) break
    const weight = weightOf(clause)
    if (sentenceEnd.test(mark) && weight >= shortestSentence)
      return /[!?！？؟]/.test(mark) ? words.slice(0, index + 1) : clause
    if (weight >= shortestClause) end = index
    // A clause that only explains the one before need not be told.
    if (weight >= tellingClause && explaining.test(words.slice(index))) break
  }
  return words.slice(0, end)
}

export function fits(text: string): boolean {
  return text.length <= longestLabel && weightOf(text) <= longestLabel
}
