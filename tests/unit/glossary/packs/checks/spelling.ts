import type { Pack, TermLanguage } from '../../../../../src/glossary/term'
import { namesOf, textsOf } from './walk'

/** Says whether a word is spelt right. */
export type Speller = (word: string) => boolean
export type Spellers = Readonly<Record<TermLanguage, Speller>>

/** Words that are right although the dictionaries object; each was looked at. */
export interface ReviewedWords {
  readonly ru: readonly string[]
  readonly en: readonly string[]
  /** Other spellings that readers meet, American ones above all: right as a name, not in a text. */
  readonly enNames: readonly string[]
}

export const noReviewedWords: ReviewedWords = { ru: [], en: [], enNames: [] }

interface Word {
  readonly term: string
  readonly text: string
  readonly isInName: boolean
}

/** Words of two letters or more, with what hyphens join to them. */
const plainWord = /(?<![\p{L}\p{M}\p{N}])(?<!\p{N}-)[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
/** After a number only what is long enough to be no ending: «L2-норма», but «95-м». */
const wordAfterNumber = /(?<=\p{N}-)[\p{L}\p{M}]{4,}/gu
const fewestLetters = 2
const cyrillic = /[а-яё]/i

/** Each word once a place; the letters tell the language, as Latin names stand in Russian texts. */
function wordsOf(pack: Pack): Word[] {
  const places = [
    ...namesOf([pack]).map(({ term, name }) => ({ term, text: name.text, isInName: true })),
    ...textsOf([pack]).map(({ term, text }) => ({ term, text, isInName: false })),
  ]
  return places.flatMap(({ term, text, isInName }) =>
    [...text.matchAll(plainWord), ...text.matchAll(wordAfterNumber)]
      .filter(([word]) => word.length >= fewestLetters)
      .map(([word]) => ({ term: term.id, text: word, isInName })),
  )
}

/** Words that neither the dictionaries nor the reviewed words have, and reviewed words of no use. */
export function misspelt(pack: Pack, spellers: Spellers, reviewed: ReviewedWords): string[] {
  const inUse = new Set<string>()
  const has = (list: readonly string[], word: string) => {
    const found = list.find((known) => known === word || known === word.toLowerCase())
    if (found !== undefined) inUse.add(found)
    return found !== undefined
  }
  const isRight = (word: string, isInName: boolean): boolean => {
    const language = cyrillic.test(word) ? 'ru' : 'en'
    const plain = word.replaceAll('’', "'")
    return (
      plain.length < fewestLetters ||
      spellers[language](plain) ||
      has(reviewed[language], plain) ||
      (isInName && language === 'en' && has(reviewed.enNames, plain)) ||
      (plain.endsWith("'s") && isRight(plain.slice(0, -2), isInName)) ||
      (plain.includes('-') && plain.split('-').every((part) => isRight(part, isInName)))
    )
  }
  const faults = wordsOf(pack).flatMap(({ term, text, isInName }) =>
    isRight(text, isInName) ? [] : [`${term}: «${text}» is no known word`],
  )
  const idle = [...reviewed.ru, ...reviewed.en, ...reviewed.enNames]
    .filter((word) => !inUse.has(word))
    .map((word) => `«${word}» is reviewed but not needed`)
  return [...new Set(faults), ...idle]
}

/**
 * Words written with «е» that have a spelling with «ё».
 * @param right the few that are right as they stand, in lower case: «все» beside «всё»
 */
export function missingYo(pack: Pack, isRussian: Speller, right: ReadonlySet<string>): string[] {
  const faults = wordsOf(pack).flatMap(({ term, text }) => {
    const word = text.toLowerCase()
    if (right.has(word) || word.includes('ё')) return []
    const dotted = [...word.matchAll(/е/g)]
      .map(({ index }) => `${word.slice(0, index)}ё${word.slice(index + 1)}`)
      .find(isRussian)
    return dotted ? [`${term}: «${text}» may be «${dotted}»`] : []
  })
  return [...new Set(faults)]
}
