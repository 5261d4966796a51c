import { everyCell, type Language, type Slot, uninflected } from '../language'
import { pluralsOf, singularsOf } from './plurals'

/** Words that end the head of a name: in *rate of change* it is *rate* that inflects. */
const prepositions = new Set(
  'of for in with to by from on over under at as per vs versus without via'.split(' '),
)
/** Shortest word that takes a plural: shorter ones are abbreviations and symbols. */
const shortestNoun = 3

export const english: Language = {
  id: 'en',
  owns: (word) => /^[a-z0-9]/.test(word),
  readings(words) {
    const preposition = words.findIndex((word, index) => index > 0 && prepositions.has(word))
    const head = (preposition > 0 ? preposition : words.length) - 1
    return [
      words.map((word, index) =>
        index === head ? headForms(word, words.length) : uninflected(word),
      ),
    ]
  },
}

function headForms(word: string, length: number): Slot {
  if (word.length < shortestNoun || !/^[a-z]+$/.test(word)) return uninflected(word)
  // A name given in the plural is found in the singular too, unless it is one word: *news*, *physics*.
  const singulars = length > 1 ? singularsOf(word) : []
  const others = singulars.length > 0 ? singulars : pluralsOf(word)
  return new Map([word, ...others].map((form) => [form, everyCell]))
}
