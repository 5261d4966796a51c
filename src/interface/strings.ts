export const interfaceLanguages = ['en', 'ru'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

export interface StringValues {
  /** Count that chooses the plural form; printed in the language's own digits and grouping. */
  readonly n?: number
  readonly [name: string]: string | number | undefined
}

export type Translate<Key extends string> = (key: Key, values?: StringValues) => string

/**
 * Which of a string's forms, `one|other` or `one|few|many`, stands with a count (a whole number), by the
 * plural rules of Unicode CLDR. The browser's own rules take a page some milliseconds to load.
 */
const pluralForm: Record<InterfaceLanguage, (n: number) => number> = {
  en: (n) => (n === 1 ? 0 : 1),
  ru(n) {
    const [ones, tens] = [n % 10, n % 100]
    if (ones === 1 && tens !== 11) return 0
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2
  },
}

/** Whole numbers below this are written alike in every interface language. */
const fewestGrouped = 1000

/** The language of buttons and menus for a browser that asks for `requested` (a BCP 47 tag). */
export function interfaceLanguageFor(requested: string): InterfaceLanguage {
  return /^(ru|be|uk|kk)\b/i.test(requested) ? 'ru' : 'en'
}

/**
 * A feature's strings. Forms of a plural stand behind one another, divided by `|`; `{name}` is filled in.
 * @param table the same keys in every interface language
 */
export function createStrings<Key extends string>(
  table: Readonly<Record<InterfaceLanguage, Readonly<Record<Key, string>>>>,
): (language: InterfaceLanguage) => Translate<Key> {
  return (language) =>
    (key, values = {}) =>
      fill(choose(table[language][key], language, values.n), language, values)
}

function choose(text: string, language: InterfaceLanguage, n: number | undefined): string {
  if (n === undefined) return text
  const forms = text.split('|')
  return forms[pluralForm[language](n)] ?? forms.pop() ?? text
}

function fill(text: string, language: InterfaceLanguage, values: StringValues): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name]
    return value === undefined ? hole : printed(value, language)
  })
}

/** The browser's printing of numbers takes a page as long to load as all else it draws: most need none. */
function printed(value: string | number, language: InterfaceLanguage): string {
  const isPlain = typeof value === 'string' || (Number.isInteger(value) && value < fewestGrouped)
  return isPlain ? `${value}` : value.toLocaleString(language)
}
