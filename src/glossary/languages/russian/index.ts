import { type Language, type Slot, uninflected } from '../language'
import { abbreviationEndings } from './abbreviation-endings'
import {
  type Adjective,
  type Gender,
  readAdjective,
  readAnimal,
  readPossessive,
} from './adjectives'
import { isOtherWord } from './evidence'
import exceptions from './exceptions.json'
import { nounStems } from './nouns'
import { slotOf } from './slots'

export const russian: Language = {
  id: 'ru',
  owns: (word) => /[а-я]/.test(word),
  readings,
  apposition,
  dropsHyphens: false,
  hyphenMakesNewWord: true,
  abbreviationEndings,
  isOtherWord,
}

const cyrillic = /^[а-я]+$/
const conjunctions = new Set(['и', 'или'])
const adjectivalNouns = new Set(exceptions.adjectivalNouns)
const uninflectedInFront = new Set(exceptions.uninflectedInFront)

/**
 * Adjectives that agree, then the head, then words that never change: «обучение **с учителем**»,
 * «функция **потерь**». Latin words in front do not inflect: «ML модель».
 */
function readings(words: readonly string[]): Slot[][] {
  const latin = words.findIndex((word) => cyrillic.test(word))
  if (latin < 0) return [words.map(uninflected)]
  const front = words.slice(0, latin).map(uninflected)
  const rest = words.slice(latin)
  const found: Slot[][] = []
  for (let head = rest.length - 1; head >= 0; head--) {
    const word = rest[head] ?? ''
    if (!cyrillic.test(word)) continue
    const modifiers = readModifiers(rest.slice(0, head))
    if (!modifiers) continue
    const stems = nounStems(word, modifiers.gender)
    if (stems.length === 0) continue
    found.push([...front, ...modifiers.slots, slotOf(stems), ...tail(rest.slice(head + 1))])
    // A full adjective in front settles which word is the head; a short possessive may be a noun.
    if (head > 0 && !modifiers.possessive) break
  }
  const [noun = '', ...genitive] = rest
  // «Кривая безразличия» looks like an adjective and its noun; it may be a noun and its genitive.
  if (genitive.length > 0 && adjectivalNouns.has(noun))
    found.push([...front, slotOf(nounStems(noun)), ...tail(genitive)])
  return found.length > 0 ? found : [words.map(uninflected)]
}

/** Two nouns about a hyphen of which both inflect: «вагон-ресторан», but not «чат-бот». */
function apposition(words: readonly string[]): Slot[] | null {
  const [first = '', second = '', ...more] = words
  if (more.length > 0 || uninflectedInFront.has(first)) return null
  if (!cyrillic.test(first) || !cyrillic.test(second)) return null
  const stems = [nounStems(first), nounStems(second)]
  return stems.every(({ length }) => length > 0) ? stems.map(slotOf) : null
}

interface Modifiers {
  readonly slots: readonly Slot[]
  /** The one they have; any where there are none. */
  readonly gender?: Gender | undefined
  /** Whether one of them may be a noun as well. */
  readonly possessive: boolean
}

/** Adjectives of one gender, or null where a word in front of the head is none. */
function readModifiers(words: readonly string[]): Modifiers | null {
  const slots: Slot[] = []
  let gender: Gender | undefined
  let possessive = false
  for (const word of words) {
    const full = readAdjective(word)
    // Only -ий can be both: «бычий» has the ending of «горячий» and declines in another way.
    const other = full && !word.endsWith('ий') ? null : (readAnimal(word) ?? readPossessive(word))
    const own = full ?? other
    if (!own || (gender && own.gender !== gender)) return null
    possessive ||= !full
    gender = own.gender
    slots.push(slotOf([full, other].filter((stem): stem is Adjective => stem !== null)))
  }
  return { slots, gender, possessive }
}

/** What follows the head stays as it is, but «точность и полнота» inflects both nouns. */
function tail(words: readonly string[]): Slot[] {
  const [first = '', ...rest] = words
  const second = conjunctions.has(first) && rest.length > 0 ? readings(rest)[0] : undefined
  return second ? [uninflected(first), ...second] : words.map(uninflected)
}
