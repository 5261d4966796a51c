import { type Language, type Slot, uninflected } from '../language'
import { abbreviationEndings } from './abbreviation-endings'
import { type Adjective, readAdjective, readPossessive } from './adjectives'
import { isOtherWord } from './evidence'
import { nounStems } from './nouns'
import { slotOf } from './slots'

export const russian: Language = {
  id: 'ru',
  owns: (word) => /[а-я]/.test(word),
  readings,
  dropsHyphens: false,
  hyphenMakesNewWord: true,
  abbreviationEndings,
  isOtherWord,
}

const cyrillic = /^[а-я]+$/
const conjunctions = new Set(['и', 'или'])

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
    const stems = nounStems(word, modifiers.adjectives[0]?.gender)
    if (stems.length === 0) continue
    const slots = modifiers.adjectives.map((adjective) => slotOf([adjective]))
    found.push([...front, ...slots, slotOf(stems), ...tail(rest.slice(head + 1))])
    // A full adjective in front settles which word is the head; a short possessive may be a noun.
    if (head > 0 && !modifiers.possessive) break
  }
  return found.length > 0 ? found : [words.map(uninflected)]
}

/** Adjectives of one gender, or null where a word in front of the head is none. */
function readModifiers(
  words: readonly string[],
): { adjectives: Adjective[]; possessive: boolean } | null {
  const adjectives: Adjective[] = []
  let possessive = false
  for (const word of words) {
    const full = readAdjective(word)
    const adjective = full ?? readPossessive(word)
    if (!adjective || (adjectives[0] && adjective.gender !== adjectives[0].gender)) return null
    possessive ||= !full
    adjectives.push(adjective)
  }
  return { adjectives, possessive }
}

/** What follows the head stays as it is, but «точность и полнота» inflects both nouns. */
function tail(words: readonly string[]): Slot[] {
  const [first = '', ...rest] = words
  const second = conjunctions.has(first) && rest.length > 0 ? readings(rest)[0] : undefined
  return second ? [uninflected(first), ...second] : words.map(uninflected)
}
