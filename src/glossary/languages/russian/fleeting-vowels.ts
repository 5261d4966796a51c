import type { Stem } from './adjectives'
import exceptions from './exceptions.json'
import { hasVowel, hushing, isOneOf, velars, vowels } from './letters'

const notFleeting = new RegExp(exceptions.notFleeting)

/** Genitive plurals with an inserted vowel: ошибк- → ошибок, окн- → окон, копейк- → копеек. */
export function insertedVowel(stem: string): Stem[] {
  const last = stem.at(-1) ?? ''
  const before = stem.at(-2)
  if (stem.length < 3 || !before || isOneOf(last, vowels)) return []
  const genitive = (form: string): Stem => ({ stem: form, paradigm: 'G' })
  if (before === 'ь' || before === 'й') return [genitive(`${stem.slice(0, -2)}е${last}`)]
  if (isOneOf(before, vowels)) return []
  const start = stem.slice(0, -1)
  if (last === 'к') {
    const vowel = isOneOf(before, hushing) || before === 'ц' ? 'е' : 'о'
    return [genitive(start + vowel + last)]
  }
  if (!'нлрмцвбгт'.includes(last)) return []
  const stems = [genitive(`${start}е${last}`)]
  if (isOneOf(before, velars) || last === 'н' || last === 'л')
    stems.push(genitive(`${start}о${last}`))
  return stems
}

/** Masculine nouns in a consonant, with the stems that lose their last vowel: рынок → рынк-. */
export function fleetingStems(word: string): Stem[] {
  const last = word.at(-1) ?? ''
  const vowel = word.at(-2)
  const start = word.slice(0, -2)
  const paradigm = isOneOf(last, velars)
    ? 'Mk'
    : isOneOf(last, hushing)
      ? 'Ms'
      : last === 'ц'
        ? 'Mc'
        : 'M'
  const stems: Stem[] = [{ stem: word, paradigm }]
  if (hasVowel(start)) stems.push(...shortened(word, start, vowel, last))
  else if (last === 'ц' && vowel === 'е') stems.push({ stem: `${start}ц`, paradigm: 'Mc' })
  // горожанин → горожане, котёнок → котята
  if (/(?:[ая]н|тар|гар|яр)ин$/.test(word)) stems.push({ stem: start, paradigm: 'Pe' })
  if (word.length > 5 && /[ое]нок$/.test(word)) {
    const young = isOneOf(word.at(-5), hushing) ? 'ат' : 'ят'
    stems.push({ stem: word.slice(0, -4) + young, paradigm: 'Pa' })
  }
  return stems
}

function shortened(word: string, start: string, vowel: string | undefined, last: string): Stem[] {
  const before = start.at(-1)
  if (last === 'к' && (vowel === 'е' || vowel === 'о')) {
    if (notFleeting.test(word)) return []
    if (vowel === 'о') return [{ stem: `${start}к`, paradigm: 'Mk' }]
    if (isOneOf(before, vowels)) return [{ stem: `${start}йк`, paradigm: 'Mk' }]
    return [
      { stem: `${start}к`, paradigm: 'Mk' },
      { stem: `${start}ьк`, paradigm: 'Mk' },
    ]
  }
  if (last === 'ц' && vowel === 'е') {
    if (isOneOf(before, vowels)) return [{ stem: `${start}йц`, paradigm: 'Mc' }]
    const stems = [{ stem: `${start}ц`, paradigm: 'Mc' }]
    return before === 'л' ? [...stems, { stem: `${start}ьц`, paradigm: 'Mc' }] : stems
  }
  if (last === 'л' && (vowel === 'е' || vowel === 'о'))
    return [{ stem: `${start}л`, paradigm: 'M' }]
  if (last === 'р' && vowel === 'е' && word.length <= 6 && isOneOf(before, 'тбвмд'))
    return [{ stem: `${start}р`, paradigm: 'M' }]
  return []
}
