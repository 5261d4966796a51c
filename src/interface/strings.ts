export const interfaceLanguages = ['en', 'ru'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

export interface StringValues {
  /** Count that chooses the plural form; printed in the language's own digits and grouping. */
  readonly n?: number
  readonly [name: string]: string | number | undefined
}

export type Translate<Key extends string> = (key: Key, values?: StringValues) => string

/** Order of the forms in a string `one|other` or `one|few|many`. */
const pluralOrder: Record<InterfaceLanguage, readonly Intl.LDMLPluralRule[]> = {
  en: ['one', 'other'],
  ru: ['one', 'few', 'many'],
}

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
  const rule = new Intl.PluralRules(language).select(n)
  return forms[pluralOrder[language].indexOf(rule)] ?? forms[forms.length - 1] ?? text
}

function fill(text: string, language: InterfaceLanguage, values: StringValues): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name]
    if (value === undefined) return hole
    return typeof value === 'number' ? value.toLocaleString(language) : value
  })
}
