import { isAcronym } from '../finding/fold'
import { formsOfName } from '../lexicon/forms-of-name'

/** Ends of masculine nouns that come with science: their -а is a genitive, not a nominative. */
const masculine =
  '(?:[бвдзклмнст]ер|[стдн]ор|изм|итм|[ае]нт|ист|инг|лог|граф|метр|спуск|код|вид|тип|текст|бот|чат)'

/**
 * Endings of nouns in texts, and those of the dictionary forms they may come from, likeliest first. The
 * first rule that fits decides; what it proposes is checked by the language's own rules, which make all
 * forms of a name.
 */
const nounRules: readonly (readonly [ending: RegExp, dictionary: readonly string[]])[] = [
  [/(?<=(?:[аеяы]н|[иы]т))(?:ие|ия|ии|ию|ием|ий|иям|иями|иях)$/, ['ие', 'ия']],
  [/(?:ия|ии|ию|ией|ий|иям|иями|иях)$/, ['ия', 'ие', 'ий']],
  [/ием$/, ['ие', 'ий']],
  [/(?<=ост)(?:и|ью|ей|ям|ями|ях)$/, ['ь']],
  [/ью$/, ['ь']],
  [new RegExp(`(?<=${masculine})(?:а|у|ом|е|ы|ов|ам|ами|ах)$`), ['', 'а']],
  [/(?<=[жшчщ])ей$/, ['', 'ь', 'а']],
  [/(?<=ц)ей$/, ['а', '']],
  [/ей$/, ['ь', 'я', 'е']],
  [/(?:ями|ям|ях)$/, ['ь', 'я', 'е', 'й']],
  [/(?:ами|ам|ах)$/, ['', 'а', 'о']],
  [/ов$/, ['', 'ов']],
  [/ев$/, ['й', '', 'ев']],
  [/ом$/, ['', 'о']],
  [/ем$/, ['', 'й', 'ь', 'е']],
  [/(?<=[гкхжшчщ])и$/, ['а', '', 'и']],
  [/и$/, ['ь', 'я', 'й', 'и']],
  [/ы$/, ['а', '', 'ы']],
  [/у$/, ['а', '', 'о', 'у']],
  [/ю$/, ['я', 'ь', 'й', 'ю']],
  [/ой$/, ['а', 'ой']],
  [/а$/, ['а', '', 'о']],
  [/я$/, ['я', 'ь', 'й']],
  [/(?<=[лр])е$/, ['е', 'а', '']],
  [/е$/, ['а', '', 'о', 'е']],
]

/** After «сложных» a noun without an ending is a genitive plural: систем, множеств. */
const genitivePlural: (typeof nounRules)[number] = [/(?<=[^аеёиоуыэюяйьв])$/, ['а', 'о', '']]

const adjectiveForm =
  /(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ая|яя|ое|ее|ые|ие|ым|им|ом|ем|ую|юю|ых|их|ей)$/
const obliquePlural = /[ыи](?:х|м|ми)$/

/** Endings of adjectives in front of a noun whose dictionary form ends so. */
const agreement: readonly (readonly [noun: RegExp, adjective: readonly string[]])[] = [
  [/[аяь]$/, ['ая', 'яя']],
  [/[оеё]$/, ['ое', 'ее']],
  [/[ыи]$/, ['ые', 'ие']],
  [/[^аеёиоуыэюя]$/, ['ый', 'ий', 'ой']],
]

/** @param words of a name in some form, without a capital that only begins a sentence */
export function guessRussian(words: readonly string[]): string {
  const text = words.join(' ')
  const written = folded(text)
  for (let head = lastHead(words); head >= 0; head--) {
    const modifiers = words.slice(0, head)
    for (const noun of dictionaryForms(words[head] ?? '', modifiers.at(-1)))
      for (const front of agreeing(modifiers, noun)) {
        const name = [...front, noun, ...words.slice(head + 1)].join(' ')
        if (formsOfName({ text: name }, 'ru').includes(written)) return name
      }
  }
  return text
}

/** Words that look like adjectives stand in front of the head and agree with it; «механизмом» only looks so. */
function lastHead(words: readonly string[]): number {
  let head = 0
  while (head < words.length - 1 && adjectiveForm.test(words[head] ?? '')) head++
  return head
}

function dictionaryForms(word: string, modifier: string | undefined): string[] {
  if (isAcronym(word) || !/^[а-яё-]+$/i.test(word)) return [word]
  if (modifier === undefined && /(?:ого|его|ому|ему|ыми|ими|ый|ых|ым)$/.test(word))
    return adjectivesOf(word, ['ый', 'ий', 'ой'])
  const isGenitivePlural = modifier !== undefined && obliquePlural.test(modifier)
  const rules = isGenitivePlural ? [genitivePlural, ...nounRules] : nounRules
  const [ending, dictionary] = rules.find(([pattern]) => pattern.test(word)) ?? [/$/, ['']]
  return dictionary.map((replacement) => word.replace(ending, replacement))
}

function agreeing(modifiers: readonly string[], noun: string): string[][] {
  if (modifiers.length === 0) return [[]]
  return agreement
    .filter(([nouns]) => nouns.test(noun))
    .flatMap(([, endings]) => combine(modifiers.map((word) => adjectivesOf(word, endings))))
}

function adjectivesOf(word: string, endings: readonly string[]): string[] {
  const stem = word.replace(adjectiveForm, '')
  return endings.map((ending) => stem + ending)
}

function combine(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (combined, options) => combined.flatMap((front) => options.map((option) => [...front, option])),
    [[]],
  )
}

function folded(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е')
}
