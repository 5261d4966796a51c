/** Languages a glossary's terms are written in. */
export const termLanguages = ['ru', 'en'] as const
export type TermLanguage = (typeof termLanguages)[number]

export type NameKind = 'standard' | 'colloquial' | 'abbreviation'

/** One name of a term in one language, in its dictionary form, with what its author knows of it. */
export interface TermName {
  readonly text: string
  /** `standard` where it is left out. */
  readonly kind?: NameKind
  /** Also an everyday word: marked only in posts about the term's subject. */
  readonly common?: true
  /**
   * A word that every reader knows, «мозг», «ИИ»: its card opens when asked for, but it is not marked, as a
   * mark on it would only be in the way. It tells what a text is about like any other name.
   */
  readonly familiar?: true
  /** Only with these very letters in upper and lower case; abbreviations are so by themselves. */
  readonly caseSensitive?: true
  /** Does not inflect. */
  readonly frozen?: true
  /** Forms that the rules of the language do not reach. */
  readonly forms?: readonly string[]
  /**
   * Forms that the rules reach but that belong to another word, and phrases in which the name means something
   * else: «костный мозг» is no «мозг».
   */
  readonly exclude?: readonly string[]
  /** Ids of the other terms that bear the very same name, so that it is no mistake. */
  readonly sharedWith?: readonly string[]
}

export interface TermSource {
  readonly title: string
  readonly url: string
  readonly year?: number
}

/** A concept of a glossary. */
export interface Term {
  /** Stable, unique over all packs; lower-case latin letters, digits and hyphens. */
  readonly id: string
  readonly subject: string
  readonly names: Readonly<Partial<Record<TermLanguage, readonly TermName[]>>>
  readonly definition: Readonly<Partial<Record<TermLanguage, string>>>
  readonly example?: Readonly<Partial<Record<TermLanguage, string>>>
  readonly sources: readonly TermSource[]
  /** Ids of related terms, of this pack or another. */
  readonly related: readonly string[]
}

/** A set of terms. */
export interface Pack {
  readonly id: string
  readonly version: number
  readonly title: Readonly<Partial<Record<TermLanguage, string>>>
  readonly licence: string
  readonly terms: readonly Term[]
}
