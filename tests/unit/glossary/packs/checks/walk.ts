import {
  type Pack,
  type Term,
  type TermLanguage,
  type TermName,
  termLanguages,
} from '../../../../../src/glossary/term'

/** Looks through packs and returns a sentence for each fault. */
export type Check = (packs: readonly Pack[]) => string[]

export function termsOf(packs: readonly Pack[]): Term[] {
  return packs.flatMap(({ terms }) => terms)
}

export interface PlacedName {
  readonly term: Term
  readonly language: TermLanguage
  readonly name: TermName
}

export function namesOf(packs: readonly Pack[]): PlacedName[] {
  return termsOf(packs).flatMap((term) =>
    termLanguages.flatMap((language) =>
      (term.names[language] ?? []).map((name) => ({ term, language, name })),
    ),
  )
}

export interface PlacedText {
  readonly term: Term
  readonly language: TermLanguage
  readonly kind: 'definition' | 'example'
  readonly text: string
}

/** Definitions and examples. */
export function textsOf(packs: readonly Pack[]): PlacedText[] {
  return termsOf(packs).flatMap((term) =>
    termLanguages.flatMap((language) =>
      (['definition', 'example'] as const).flatMap((kind) => {
        const text = term[kind]?.[language]
        return text ? [{ term, language, kind, text }] : []
      }),
    ),
  )
}

/** Lower case, «е» for «ё», one kind of apostrophe: what readers take for the same letters. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
}
