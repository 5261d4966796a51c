import { parsePack } from '../../../../../src/glossary/packs/schema'
import type { Pack } from '../../../../../src/glossary/term'

/** Fields of a term to be put in place of the sound ones. */
export type Broken = Readonly<Record<string, unknown>>

const mean = {
  id: 'mean',
  subject: 'numbers',
  names: { ru: ['среднее арифметическое'], en: ['arithmetic mean'] },
  definition: {
    ru: 'Сумма всех чисел, делённая на то, сколько их: так делят поровну то, что собрали вместе.',
    en: 'The sum of all numbers divided by how many they are, as when a bill is shared equally.',
  },
  example: { ru: 'У двух и четырёх это три.', en: 'For two and four it is three.' },
  sources: [
    {
      title: 'Arithmetic mean — Wikipedia',
      url: 'https://en.wikipedia.org/wiki/Arithmetic_mean',
      year: 2024,
    },
  ],
  related: ['median', 'mode'],
}
const median = {
  id: 'median',
  subject: 'numbers',
  names: { ru: ['медиана'], en: ['median'] },
  definition: {
    ru: 'Число посередине ряда: половина остальных меньше, половина больше, сколько бы ни было крайних.',
    en: 'The number in the middle of a row: half of the others are smaller and half of them larger.',
  },
  sources: [{ title: 'A book', url: 'https://doi.org/10.1000/182', year: 1999 }],
  related: ['mean', 'mode'],
}
const mode = {
  id: 'mode',
  subject: 'numbers',
  names: {
    ru: [{ text: 'мода распределения', common: true }],
    en: [{ text: 'mode', common: true }],
  },
  definition: {
    ru: 'Число, которое встречается чаще всех остальных, как самый ходовой размер обуви в магазине.',
    en: 'The number that turns up more often than any other, like the size of shoe that sells best.',
  },
  sources: [{ title: 'A book', url: 'https://doi.org/10.1000/182', year: 1999 }],
  related: ['mean', 'median'],
}

/**
 * A pack in which no check finds a fault, but for what is broken on purpose.
 * @param broken fields of its first term, mean
 * @param brokenNext fields of its second term, median
 */
export function soundPackBut(broken: Broken, brokenNext: Broken = {}): Pack {
  return parsePack({
    id: 'numbers',
    version: 1,
    title: { en: 'Numbers' },
    licence: 'CC0-1.0',
    terms: [{ ...mean, ...broken }, { ...median, ...brokenNext }, mode],
  })
}
