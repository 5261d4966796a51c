import { definitionLength } from '../../../../../src/glossary/packs/schema'
import { termLanguages } from '../../../../../src/glossary/term'
import { type Check, folded, namesOf, termsOf, textsOf } from './walk'

export const inBothLanguages: Check = (packs) =>
  termsOf(packs).flatMap(({ id, names, definition, example }) =>
    termLanguages.flatMap((language) => [
      ...(names[language]?.length ? [] : [`${id} has no name in ${language}`]),
      ...(definition[language] ? [] : [`${id} has no definition in ${language}`]),
      ...(example && !example[language] ? [`${id} has no example in ${language}`] : []),
    ]),
  )

export const ofReadableLength: Check = (packs) =>
  textsOf(packs).flatMap(({ term, language, kind, text }) => {
    const tooShort = kind === 'definition' && text.length < definitionLength.least
    return tooShort || text.length > definitionLength.most
      ? [`${term.id}: the ${kind} in ${language} has ${text.length} characters`]
      : []
  })

/** What may stand before the name without making the beginning any other: quotes and articles. */
const beforeName = /^[«“"'(]*(?:(?:an?|the)\s+)?/

export const notBeginningWithName: Check = (packs) =>
  namesOf(packs).flatMap(({ term, language, name }) => {
    const start = folded(term.definition[language] ?? '').replace(beforeName, '')
    const text = folded(name.text)
    const goesOn = /^[\p{L}\p{N}]/u.test(start.slice(text.length))
    return start.startsWith(text) && !goesOn
      ? [`${term.id}: the definition in ${language} begins with «${name.text}»`]
      : []
  })

/** Words that point at a text around the card, where there is none. */
const dangling = [
  /(?<!\p{L})см\.(?!\p{L})/u,
  /(?<!\p{L})(?:смотри(?:те)?|сказано|описан\p{L}*|упомянут\p{L}*|указан\p{L}*) (?:выше|ниже)/u,
  /(?<!\p{L})(?:выше|ниже)(?:упомянут|указан|описан|назван|приведен|следующ|изложен)/u,
  /(?<!\p{L})(?:там же|данный термин|этот термин|эта статья|в этой статье)(?!\p{L})/u,
  /(?<!\p{L})предыдущ\p{L}+ (?:стать|определени|термин|карточк)/u,
  /\bsee (?:above|below|also)\b/,
  /\b(?:above|below|afore|before)-?mentioned\b/,
  /\b(?:mentioned|described|noted|defined|listed) (?:above|below|earlier)\b/,
  /\b(?:ibid|q\.v\.|this term|this article|this entry|previous (?:term|entry|definition))/,
]

/** A definition that begins so speaks of a name that is not in it; an example follows the definition. */
const danglingBeginnings = [
  /^(?:это|этот|эта|эти|он|она|оно|они|его|ее|их)(?!\p{L})/u,
  /^(?:it|its|this|these|those|he|she|they)\b/,
]

export const withoutDanglingWords: Check = (packs) =>
  textsOf(packs).flatMap(({ term, language, kind, text }) => {
    const patterns = kind === 'definition' ? [...dangling, ...danglingBeginnings] : dangling
    const found = patterns.map((pattern) => pattern.exec(folded(text))?.[0]).find(Boolean)
    return found ? [`${term.id}: the ${kind} in ${language} says «${found}»`] : []
  })

const sentences = new Intl.Segmenter('ru', { granularity: 'sentence' })

export const withoutRepeatedSentences: Check = (packs) => {
  const seen = new Map<string, string>()
  return textsOf(packs).flatMap(({ term, text }) =>
    [...sentences.segment(text)].flatMap(({ segment }) => {
      const sentence = folded(segment)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const earlier = seen.get(sentence)
      seen.set(sentence, term.id)
      return sentence && earlier !== undefined
        ? [`${term.id} repeats a sentence of ${earlier}: «${segment.trim()}»`]
        : []
    }),
  )
}
