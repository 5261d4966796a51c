import exceptions from './exceptions.json'
import { hasVowel, hushing, isOneOf, velars, vowels } from './letters'

export type Gender = 'M' | 'F' | 'N' | 'P'

/** A stem and the name of the paradigm it takes. */
export interface Stem {
  readonly stem: string
  readonly paradigm: string
}

export interface Adjective extends Stem {
  /** P where the dictionary form is a plural. */
  readonly gender: Gender
}

const nominative = /^(.+?)(ый|ий|ой|ая|яя|ое|ее|ые|ие)(ся)?$/
const nounsInOj = new Set(exceptions.nounsInOj)
const nounsInIj = new Set(exceptions.nounsInIj)
/** Stems in -ие that are nouns: величие, оружие. */
const nounStems = /(?:лич|оруж|наруч|полноч|долголет)$/

/** Reads a word as an adjective or participle in the nominative, if it looks like one. */
export function readAdjective(word: string): Adjective | null {
  const [, stem = '', ending = '', reflexive] = nominative.exec(word) ?? []
  const last = stem.at(-1)
  if (stem.length < 2 || isOneOf(last, vowels) || !hasVowel(stem)) return null
  if (reflexive && !isOneOf(last, hushing)) return null
  const [gender, type] = declensionOf(word, stem, ending) ?? []
  if (!gender || !type) return null
  if (!reflexive) return { gender, stem, paradigm: `A${gender}${type}` }
  return { gender, stem, paradigm: `R${gender}${type === 'h' ? 'k' : type}` }
}

/** Gender and type: hard (h), stressed (o, q), after velars and hushing (k), soft (s). */
function declensionOf(word: string, stem: string, ending: string): [Gender, string] | null {
  const last = stem.at(-1)
  const velar = isOneOf(last, velars)
  const hush = isOneOf(last, hushing)
  /** In -ний after a vowel it is a noun (гений), except for синий. */
  const softN = last === 'н' && (!isOneOf(stem.at(-2), vowels) || /синий$/.test(word))
  switch (ending) {
    case 'ый':
      return ['M', 'h']
    case 'ой':
      return nounsInOj.has(word) ? null : ['M', velar || hush ? 'q' : 'o']
    case 'ий':
      if (nounsInIj.has(word) || !(velar || hush || softN)) return null
      return ['M', velar ? 'k' : 's']
    case 'ая':
      return ['F', velar || hush ? 'k' : 'h']
    case 'яя':
      return ['F', 's']
    case 'ое':
      return ['N', velar || hush ? 'k' : 'h']
    case 'ее':
      return hush || last === 'н' ? ['N', 's'] : null
    case 'ые':
      return ['P', 'h']
    default: {
      const afterN = last === 'н' && !isOneOf(stem.at(-2), vowels)
      return (velar || hush || afterN) && !nounStems.test(stem) ? ['P', 'k'] : null
    }
  }
}

const shortPossessive = /^(.{3,}(?:ов|ев|ин))([аоы]?)$/
const possessiveGenders: Readonly<Record<string, Gender>> = { '': 'M', а: 'F', о: 'N', ы: 'P' }

/** Reads a short possessive (гауссов, гауссова); only meant in front of a noun that agrees. */
export function readPossessive(word: string): Adjective | null {
  const [, stem, ending = ''] = shortPossessive.exec(word) ?? []
  const gender = possessiveGenders[ending]
  return stem && gender ? { gender, stem, paradigm: `P${gender}` } : null
}

const animal = /^(.*(?:[чжш]|лис|рыб|коз|коров|трет))(ий|ья|ье|ьи)$/
const animalGenders: Readonly<Record<string, Gender>> = { ий: 'M', ья: 'F', ье: 'N', ьи: 'P' }

/** Reads a possessive of animals and their like (волчий, волчья); only meant in front of a noun that agrees. */
export function readAnimal(word: string): Adjective | null {
  const [, stem, ending = ''] = animal.exec(word) ?? []
  const gender = animalGenders[ending]
  return stem && hasVowel(stem) && gender ? { gender, stem, paradigm: `A${gender}v` } : null
}
