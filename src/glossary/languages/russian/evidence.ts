import type { WordInContext } from '../language'
import { isAdjectival } from './case'
import homographs from './homographs.json'
import idioms from './idioms.json'
import { consonants, isOneOf } from './letters'
import { agreementOf, governmentOf, isAdjectiveBefore } from './neighbours'

/** Forms that in running text are rarely the noun one would take them for, with the nouns they are. */
const owners = new Map(Object.entries(homographs).map(([form, nouns]) => [form, nouns.split(' ')]))

/** Pronouns and the past that agrees with them. */
const pastAfter = new Map([
  ['она', /[аеиоуыяю]ла$/],
  ['оно', /[аеиоуыяю]ло$/],
  ['они', /[аеиоуыяю]ли$/],
])

/** Idioms as words, by each of their words. */
const idiomsWith = new Map<string, string[][]>()
for (const idiom of idioms) {
  const words = idiom.split(' ')
  for (const word of words) idiomsWith.set(word, [...(idiomsWith.get(word) ?? []), words])
}

/** Whether a name found is rather a form of another word, or part of an idiom. */
export function isOtherWord(found: WordInContext): boolean {
  const { name, form } = found
  if (isPartOfIdiom(found)) return true
  const owned = form === name ? undefined : owners.get(form)
  const isOwnedByOthers = owned !== undefined && !owned.includes(name)
  if (name.includes(' ')) return isOwnedByOthers
  if (isSurname(found) || isAdjective(found) || isPast(found)) return true
  const before = found.beside(-1)
  const agreement = agreementOf(before, name, form)
  if (agreement === 'disagrees' && !found.isCapitalised(-1)) return true
  if (governmentOf(before, name, form) === 'disagrees') return true
  if (!isOwnedByOthers || isGoverned(found, owned)) return false
  return agreement !== 'agrees' || !isOnlyReading(found, owned)
}

/** «Сергей Носов»: after a first name, which ends in a consonant. */
function isSurname({ name, form, beside, isCapitalised }: WordInContext): boolean {
  if (form === name || !/[ое]в$/.test(form) || !isCapitalised(0) || !isCapitalised(-1)) return false
  const before = beside(-1)
  return isOneOf(before.at(-1), consonants) && !/[ыи]х$/.test(before)
}

/** «Она пила»: after the pronoun it agrees with stands a verb in the past, not a noun. */
function isPast({ form, beside }: WordInContext): boolean {
  const before = beside(-1)
  return pastAfter.get(before)?.test(form) ?? false
}

/** «в данном случае»; but «ведущий Иван» is a noun and its name. */
function isAdjective({ name, form, beside, isCapitalised }: WordInContext): boolean {
  return isAdjectival(name) && !isCapitalised(1) && isAdjectiveBefore(beside(1), form)
}

/** Endings of adjectives and pronouns, which may follow a preposition as a noun does. */
const looksAdjectival = /(?:[оеыи]й|[ое]го|[ое]му|[ыи]ми?|[ыи]х|[ую]ю|^(?:[тчк]|вс)ем)$/
/** The prepositional of adjectives: «в другом», but «с другом» is a friend. */
const looksPrepositional = /[ое]м$/
const prepositional = new Set(['в', 'во', 'на', 'о', 'об', 'по', 'при'])

/** «нож из стали»: a preposition governs a noun but no verb or adverb; from another noun its case may tell it. */
function isGoverned({ name, form, beside }: WordInContext, others: readonly string[]): boolean {
  if (looksAdjectival.test(form)) return false
  if (looksPrepositional.test(form) && prepositional.has(beside(-1))) return false
  const fits = (noun: string) => governmentOf(beside(-1), noun, form) === 'agrees'
  return fits(name) && !others.some(fits)
}

/** An adjective in front tells a noun from a verb or adverb, but from another noun only by its gender. */
function isOnlyReading({ name, form, beside }: WordInContext, others: readonly string[]): boolean {
  if (isAdjectival(name)) return false
  return others.every((other) => agreementOf(beside(-1), other, form) !== 'agrees')
}

/** «в основном», «в конце концов»: phrases in which a noun has lost its meaning. */
function isPartOfIdiom({ form, beside }: WordInContext): boolean {
  const words = form.split(' ')
  return (idiomsWith.get(words[0] ?? '') ?? []).some((idiom) => {
    const start = idiom.indexOf(words[0] ?? '')
    return idiom.every((word, index) => {
      const offset = index - start
      if (offset < 0) return beside(offset) === word
      return (words[offset] ?? beside(offset - words.length + 1)) === word
    })
  })
}
