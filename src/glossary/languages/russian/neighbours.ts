import { cases, inBothNumbers, numbers, type Place, placesOf } from './case'
import modifiers from './modifiers.json'
import prepositions from './prepositions.json'

/** What the word in front says of a form: that it is this noun, that it is not, or nothing. */
export type Verdict = 'agrees' | 'disagrees' | 'silent'

/** A place that the word in front can share with its noun. */
interface Demand {
  /** Genders of the noun in the singular; empty for any. */
  readonly genders: string
  readonly cells: number
}

type CaseName = keyof typeof cases

const governing = new Map(
  Object.entries(prepositions).map(([word, names]) => [
    word,
    [{ genders: '', cells: cellsOf(names.split(' ')) }],
  ]),
)
/** These govern the accusative too, which says least of all of a form: they rule nothing out. */
const alsoAccusative = new Set(['в', 'во', 'на', 'о', 'об', 'под', 'за', 'по'])
/** Endings that adjectives, participles and pronouns have, longest first, and whole words. */
const byEnding = Object.entries(modifiers.endings)
  .map(([ending, places]) => [ending, places.map(readDemand)] as const)
  .sort(([a], [b]) => b.length - a.length)
const byWord = new Map(
  Object.entries(modifiers.words).map(([word, places]) => [word, places.map(readDemand)]),
)
const noModifiers = new Set(modifiers.not)
/** Modifiers that also stand for a noun themselves: they need not belong to the next one. */
const alsoAlone = new Set(modifiers.alsoAlone)
/** Adjectives in -ский govern nothing, unlike participles: «улавливаемый микрофоном». */
const relational = /ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/

/** Endings of an adjective and of the noun behind it, where they agree. */
const adjectiveAndNoun: readonly (readonly [RegExp, RegExp])[] = [
  [/[ыи]ми$/, /[ая]ми$/],
  [/[ыи]х$/, /[ая]х$/],
  [/[ое]м$/, /.{3}е$/],
  [/[ое]му$/, /.{3}[ую]$/],
  [/[ыи]м$/, /.{2}(?:[ое]м|[ая]м)$/],
  [/[ыи]й$/, /.{3}(?:[бгдзкнпрсфхцчшщ]|[^ое]в|[^оеая]м)$/],
  [/(?:ую|юю)$/, /.{3}[ую]$/],
]
/** «заведующий отделом»: nouns that govern the instrumental. */
const rulesInstrumental = /(?:завед|команд)ующ|управляющ/
const notNouns = new Set(modifiers.noNouns)

/** Whether a preposition in front of a noun can govern it in this form. */
export function governmentOf(before: string, noun: string, form: string): Verdict {
  const demands = governing.get(before)
  if (!demands) return 'silent'
  const found = verdict(demands, noun, form)
  if (found !== 'disagrees') return found
  return isFirstForm(noun, form) && !alsoAccusative.has(before) ? 'disagrees' : 'silent'
}

/** Whether an adjective, participle or pronoun in front of a noun can belong to it in this form. */
export function agreementOf(before: string, noun: string, form: string): Verdict {
  if (alsoAlone.has(before)) return 'silent'
  const found = verdict(demandsOf(before), noun, form)
  if (found !== 'disagrees') return found
  const isTelling = isFirstForm(noun, form) || relational.test(before) || byWord.has(before)
  return isTelling ? 'disagrees' : 'silent'
}

function demandsOf(word: string): readonly Demand[] {
  const known = byWord.get(word)
  if (known) return known
  if (noModifiers.has(word)) return []
  return (
    byEnding.find(([ending]) => word.length > ending.length + 1 && word.endsWith(ending))?.[1] ?? []
  )
}

/** A nominative that no other case shares: nothing but its own adjective can stand in front. */
function isFirstForm(noun: string, form: string): boolean {
  return form === noun && /[ая]$/.test(noun)
}

/**
 * Whether a form of a noun that inflects like an adjective is that adjective, by the word after it:
 * «данным методом». Only endings are taken that a noun in the genitive behind it cannot have.
 */
export function isAdjectiveBefore(after: string, form: string): boolean {
  if (rulesInstrumental.test(form)) return false
  return adjectiveAndNoun.some(
    ([adjective, noun]) => adjective.test(form) && noun.test(after) && !notNouns.has(after),
  )
}

/**
 * Agrees where case, number and gender do. Disagrees where not even the case does: several adjectives
 * in the singular may share a plural, and nouns in -а may be masculine.
 */
function verdict(demands: readonly Demand[], noun: string, form: string): Verdict {
  if (demands.length === 0) return 'silent'
  const places = placesOf(noun, form)
  if (places.length === 0) return 'silent'
  const shared = demands.flatMap((demand) =>
    places
      .filter(({ cells }) => (inBothNumbers(cells) & inBothNumbers(demand.cells)) !== 0)
      .map((place) => isFull(demand, place)),
  )
  if (shared.length === 0) return 'disagrees'
  return shared.some(Boolean) ? 'agrees' : 'silent'
}

function isFull({ genders, cells: demanded }: Demand, { gender, cells }: Place): boolean {
  const common = cells & demanded
  if ((common & numbers.plural) !== 0) return true
  return common !== 0 && (genders === '' || gender === '' || genders.includes(gender))
}

function cellsOf(names: readonly string[]): number {
  return names.reduce((cells, name) => cells | cases[name as CaseName], 0)
}

/** «M nominative»: masculine singular; «P dative»: plural; «MN genitive»: of two genders. */
function readDemand(place: string): Demand {
  const [genders = '', ...names] = place.split(' ')
  const cells = cellsOf(names)
  return genders === 'P'
    ? { genders: '', cells: cells & numbers.plural }
    : { genders, cells: cells & numbers.singular }
}
