import { nounStems } from './nouns'
import { paradigm } from './paradigms'

/** Where a form stands in its paradigm; the gender is M, F or N, or empty where the paradigm tells none. */
export interface Place {
  readonly gender: string
  /** Grammatical cells, bits as in `paradigms.ts`. */
  readonly cells: number
}

const singular = 0b000000_111111
const plural = 0b111111_000000
const animateSingular = 1 << 12
const animatePlural = 1 << 13

/** The same cases in the other number too. */
export function inBothNumbers(cells: number): number {
  const animate = (cells & (animateSingular | animatePlural)) !== 0
  return (
    (cells & (singular | plural)) |
    ((cells & singular) << 6) |
    ((cells & plural) >> 6) |
    (animate ? animateSingular | animatePlural : 0)
  )
}

/** Cells of a case in both numbers; the accusative with that of living beings. */
export const cases = {
  nominative: inBothNumbers(1 << 0),
  genitive: inBothNumbers(1 << 1),
  dative: inBothNumbers(1 << 2),
  accusative: inBothNumbers(1 << 3) | animateSingular | animatePlural,
  instrumental: inBothNumbers(1 << 4),
  prepositional: inBothNumbers(1 << 5),
} as const

/** Cells of one number. */
export const numbers = {
  singular: singular | animateSingular,
  plural: plural | animatePlural,
} as const

/** Every place that a form has among the forms of a noun, by the noun's dictionary form. */
export function placesOf(noun: string, form: string): Place[] {
  return nounStems(noun).flatMap(({ stem, paradigm: name }) => {
    if (!form.startsWith(stem)) return []
    const cells = paradigm(name).get(form.slice(stem.length))
    return cells ? [{ gender: genderOf(name), cells }] : []
  })
}

/** Whether a noun inflects as an adjective does: учёный, данные. */
export function isAdjectival(noun: string): boolean {
  return nounStems(noun).every(({ paradigm: name }) => isOfAdjectives(name))
}

function isOfAdjectives(name: string): boolean {
  return /^[AR]/.test(name)
}

/** Names of paradigms begin with the gender; those of adjectives with A or R before it. */
function genderOf(name: string): string {
  const gender = isOfAdjectives(name) ? name.charAt(1) : name.charAt(0)
  return 'MFN'.includes(gender) ? gender : ''
}
