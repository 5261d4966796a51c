import { mainLanguage } from '../marks/text-language'

/** What a reader writes into the form. */
export interface Entry {
  readonly russian: string
  readonly english: string
  readonly definition: string
  readonly source: string
}

/** A term as it is sent to be saved. */
export interface SavedEntry {
  readonly names: { readonly ru?: string; readonly en?: string }
  readonly definition: { readonly ru?: string; readonly en?: string }
  readonly source: string
}

export type EntryTrouble = 'noName' | 'badSource' | 'tooLong' | 'full' | 'failed'

/**
 * The form as it opens on a selection.
 * @param address of the page; only one that others can open is a source
 */
export function entryFor(
  guess: { readonly name: string; readonly language: 'ru' | 'en' },
  address: string,
): Entry {
  const { name, language } = guess
  return {
    russian: language === 'ru' ? name : '',
    english: language === 'en' ? name : '',
    definition: '',
    source: /^https?:/i.test(address) ? address.replace(/#.*$/s, '') : '',
  }
}

/** The definition goes to the language it is written in, wherever the term has its name. */
export function savedEntry({ russian, english, definition, source }: Entry): SavedEntry {
  const [ru, en, text] = [russian.trim(), english.trim(), definition.trim()]
  return {
    names: { ...(ru ? { ru } : {}), ...(en ? { en } : {}) },
    definition: text ? { [mainLanguage(text)]: text } : {},
    source: source.trim(),
  }
}

/** The trouble that a failure to save tells of. */
export function troubleOf(error: unknown): EntryTrouble {
  const message = error instanceof Error ? error.message : String(error)
  if (/Own terms: full|quota/i.test(message)) return 'full'
  const told = (['noName', 'badSource', 'tooLong'] as const).find((one) => message.includes(one))
  return told ?? (/length/i.test(message) ? 'tooLong' : 'failed')
}
