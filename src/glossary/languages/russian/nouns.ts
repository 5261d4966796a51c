import { type Gender, readAdjective, type Stem } from './adjectives'
import exceptions from './exceptions.json'
import { fleetingStems, insertedVowel } from './fleeting-vowels'
import irregularNouns from './irregular-nouns.json'
import { hushing, isOneOf, velars, vowels } from './letters'

interface IrregularNoun {
  /** Whether these stems stand instead of those the rules find. */
  readonly instead?: boolean
  readonly stems: readonly (readonly string[])[]
}
const irregulars = new Map<string, IrregularNoun>(Object.entries(irregularNouns))
const masculineSoft = new RegExp(exceptions.masculineSoft)
const feminineSoft = new RegExp(exceptions.feminineSoft)
const indeclinable = new Set(exceptions.indeclinable)

/** Nouns that look like feminine adjectives. */
const nounsInAja = new Set(['стая', 'свая'])
/** Plurals in -ья, which as names look like feminine nouns. */
const pluralsInJa = new Set([
  ...exceptions.pluralsInJa,
  ...[...irregulars.values()].flatMap(({ stems }) =>
    stems.filter(([, paradigm]) => paradigm === 'ья').map(([stem]) => `${stem}ья`),
  ),
])
const nounsInMja = /^(?:вре|и|зна|пла|пле|се|те|бре|стре|вы)мя$/
const looksFeminineSoft = /(?:[бвдзпстжшчщ]|ан)ь$/
const looksMasculineSoft = /(?:тель|[иую]ль|[аиы]рь|[бл]ль|брь|унь)$/

/**
 * Stems of a noun by its dictionary form alone: the ending tells the paradigm, several where it is
 * ambiguous. The method and its figures: light rules that over-generate a little and miss hardly
 * anything, measured against the OpenCorpora dictionary.
 * @param gender where an adjective in front of the noun tells it
 */
export function nounStems(word: string, gender?: Gender): Stem[] {
  const fits = (wanted: Gender) => !gender || gender === wanted
  if (word.length < 3) {
    const abbreviation = word.length === 2 && !isOneOf(word.at(-1), vowels) && fits('M')
    return [{ stem: word, paradigm: abbreviation ? 'M' : 'X' }]
  }
  const adjective = nounsInAja.has(word) ? null : readAdjective(word)
  const found: Stem[] = []
  if (adjective) {
    if (fits(adjective.gender)) found.push(adjective)
    // «оружие» may be a noun in -ие as well as a plural adjective.
    const alsoNoun = word.endsWith('ие') && isOneOf(word.at(-3), hushing) && fits('N')
    if (!alsoNoun) return found
  }
  found.push(...stemsByEnding(word, gender, fits))
  return withIrregular(word, found)
}

function stemsByEnding(
  word: string,
  gender: Gender | undefined,
  fits: (g: Gender) => boolean,
): Stem[] {
  switch (word.at(-1)) {
    case 'а':
      return inA(word, gender, fits)
    case 'я':
      return inJa(word, gender, fits)
    case 'о':
      return inO(word, fits)
    case 'е':
      return inE(word, fits)
    case 'ь':
      return inSoftSign(word, fits)
    case 'й':
      return inJ(word, fits)
    case 'ы':
      return fits('P') ? inY(word, gender) : []
    case 'и':
      return inI(word, gender, fits)
    case 'у':
    case 'ю':
    case 'э':
      return [{ stem: word, paradigm: 'X' }]
    default:
      return fits('M') ? fleetingStems(word) : []
  }
}

function plural(word: string, paradigm: string): Stem {
  return { stem: word.slice(0, -1), paradigm }
}

function inA(word: string, gender: Gender | undefined, fits: (g: Gender) => boolean): Stem[] {
  const stem = word.slice(0, -1)
  const before = stem.at(-1)
  if (isOneOf(before, vowels)) return [{ stem: word, paradigm: 'X' }]
  const stems: Stem[] = []
  if (fits('F')) {
    const paradigm = isOneOf(before, velars)
      ? 'Fk'
      : isOneOf(before, hushing)
        ? 'Fs'
        : before === 'ц'
          ? 'Fc'
          : 'F'
    stems.push({ stem, paradigm }, ...insertedVowel(stem))
  }
  if (gender === 'P') stems.push({ stem, paradigm: 'Pa' }, ...insertedVowel(stem))
  if (gender === 'M') stems.push({ stem, paradigm: 'F' })
  return stems
}

function inJa(word: string, gender: Gender | undefined, fits: (g: Gender) => boolean): Stem[] {
  const stem = word.slice(0, -1)
  const shorter = word.slice(0, -2)
  if (nounsInMja.test(word)) return fits('N') ? [{ stem: shorter, paradigm: 'Nm' }] : []
  if (!gender && pluralsInJa.has(word))
    return [
      { stem, paradigm: 'Pv' },
      { stem: shorter, paradigm: 'Ge' },
    ]
  const before = stem.at(-1)
  const stems: Stem[] = []
  if (fits('F')) {
    const paradigm = before === 'и' ? 'Fi' : isOneOf(before, vowels) ? 'Fj' : 'Fq'
    stems.push({ stem, paradigm })
    if (before === 'ь') {
      stems.push({ stem: shorter, paradigm: 'Ge' })
      if (word.endsWith('нья')) stems.push({ stem: shorter, paradigm: 'Gi' })
    } else stems.push(...softAndHard(insertedVowel(stem)))
  }
  if (gender === 'P') {
    stems.push({ stem, paradigm: before === 'ь' ? 'Pv' : 'Pq' })
    if (before === 'ь') stems.push({ stem: shorter, paradigm: 'Ge' })
  }
  return stems
}

/** песня → песен, but кухня → кухонь. */
function softAndHard(stems: readonly Stem[]): Stem[] {
  return stems.flatMap(({ stem }) => [
    { stem, paradigm: 'G' },
    { stem: `${stem}ь`, paradigm: 'G' },
  ])
}

function inO(word: string, fits: (g: Gender) => boolean): Stem[] {
  const stem = word.slice(0, -1)
  if (isOneOf(stem.at(-1), vowels) || indeclinable.has(word)) return [{ stem: word, paradigm: 'X' }]
  if (!fits('N')) return []
  return [{ stem, paradigm: stem.endsWith('к') ? 'Nk' : 'N' }, ...insertedVowel(stem)]
}

function inE(word: string, fits: (g: Gender) => boolean): Stem[] {
  const stem = word.slice(0, -1)
  const before = stem.at(-1)
  const stems: Stem[] = []
  if (fits('N')) {
    if (before === 'и' || before === 'ь') {
      stems.push({ stem, paradigm: 'Nj' })
      if (before === 'ь') stems.push({ stem: word.slice(0, -2), paradigm: 'Gi' })
    } else if (isOneOf(before, hushing) || before === 'ц')
      stems.push({ stem, paradigm: 'Ne' }, ...insertedVowel(stem))
    else stems.push({ stem, paradigm: 'Nq' })
  }
  if (fits('P') && before === 'н') stems.push({ stem, paradigm: 'Pe' })
  return stems
}

function inSoftSign(word: string, fits: (g: Gender) => boolean): Stem[] {
  const stem = word.slice(0, -1)
  const path = word === 'путь'
  const feminine = looksFeminineSoft.test(word) && !masculineSoft.test(word)
  const masculine =
    (looksMasculineSoft.test(word) && !feminineSoft.test(word)) || masculineSoft.test(word)
  const stems: Stem[] = []
  if ((fits('F') && !masculine) || path) {
    stems.push({ stem, paradigm: isOneOf(stem.at(-1), hushing) ? 'F3s' : 'F3' })
    if (word.endsWith('овь')) stems.push({ stem: `${word.slice(0, -3)}в`, paradigm: 'F3' })
  }
  if ((fits('M') && !feminine) || path) {
    stems.push({ stem, paradigm: 'Mq' })
    const fleeting = /^(?:.*..е(н)ь|.*..о(т)ь|.*[бш]е(л)ь)$/.exec(word)
    const consonant = fleeting?.slice(1).find(Boolean)
    if (consonant) stems.push({ stem: word.slice(0, -3) + consonant, paradigm: 'Mq' })
  }
  return stems
}

function inJ(word: string, fits: (g: Gender) => boolean): Stem[] {
  if (!fits('M')) return []
  const stems: Stem[] = [{ stem: word.slice(0, -1), paradigm: 'Mj' }]
  if (word.length > 4 && word.at(-2) === 'е')
    stems.push({ stem: `${word.slice(0, -2)}ь`, paradigm: 'Mj' })
  return stems
}

function inY(word: string, gender: Gender | undefined): Stem[] {
  return [plural(word, 'Py'), ...insertedVowel(word.slice(0, -1)), ...stressedPlural(word, gender)]
}

/** Договоры are договора too; where an adjective in front agrees, no other word has this form. */
function stressedPlural(word: string, gender: Gender | undefined): Stem[] {
  return gender === 'P' ? [plural(word, 'Pc')] : []
}

function inI(word: string, gender: Gender | undefined, fits: (g: Gender) => boolean): Stem[] {
  if (!fits('P')) return [{ stem: word, paradigm: 'X' }]
  const stem = word.slice(0, -1)
  const before = stem.at(-1)
  if (isOneOf(before, velars) || isOneOf(before, hushing))
    return [{ stem, paradigm: 'Pk' }, ...insertedVowel(stem), ...stressedPlural(word, gender)]
  const stems: Stem[] = [{ stem, paradigm: 'Pi' }, ...softAndHard(insertedVowel(stem))]
  if (before === 'ь') stems.push({ stem: word.slice(0, -2), paradigm: 'Ge' })
  return stems
}

/** Adds what is irregular in a noun: люди beside человек, дней instead of what день would give. */
function withIrregular(word: string, regular: readonly Stem[]): Stem[] {
  const irregular = irregulars.get(word)
  if (!irregular) return [...regular]
  const stems = irregular.instead ? [] : [...regular]
  for (const [stem = '', paradigm = ''] of irregular.stems)
    if (paradigm === 'ья')
      stems.push({ stem: `${stem}ь`, paradigm: 'Pv' }, { stem, paradigm: 'Ge' })
    else stems.push({ stem, paradigm })
  return stems
}
