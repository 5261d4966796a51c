import { everyCell, type Language, type Slot, uninflected } from '../language'
import { isOtherWord } from './evidence'
import { pluralsOf, singularsOf } from './plurals'
import { otherSpelling } from './spellings'

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
        index === head ? headSlot(word, words.length > 1) : spelledSlot(word),
      ),
    ]
  },
  dropsHyphens: true,
  hyphenMakesNewWord: false,
  abbreviationEndings: new Set(['s']),
  isOtherWord,
}

/** A word that does not inflect, in both spellings. */
function spelledSlot(word: string): Slot {
  const other = otherSpelling(word)
  return other === null ? uninflected(word) : slotOf(`spelled ${word}`, [word, other])
}

function headSlot(word: string, isInPhrase: boolean): Slot {
  if (word.length < shortestNoun || !/^[a-z]+$/.test(word)) return uninflected(word)
  const other = otherSpelling(word)
  const forms = [word, ...(other ? [other] : [])].flatMap((one) => [
    one,
    ...otherForms(one, isInPhrase),
  ])
  return slotOf(`${isInPhrase ? 'head' : 'noun'} ${word}`, forms)
}

function slotOf(key: string, forms: readonly string[]): Slot {
  return { key, forms: () => new Map(forms.map((form) => [form, everyCell])) }
}

/** A name given in the plural is found in the singular too, unless it is one word: *news*, *physics*. */
function otherForms(word: string, isInPhrase: boolean): string[] {
  const singulars = isInPhrase ? singularsOf(word) : []
  return singulars.length > 0 ? singulars : pluralsOf(word)
}
