import type { Language } from '../languages/language'
import { isCapital } from './capitals'
import { quotedBounds } from './quotes'
import { type Token, tokensOf } from './tokens'

/** A run of words in a text, from the index of the first to that of the last. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** The words of a text, and what stands between and beside them. */
export class TextWords {
  readonly tokens: readonly Token[]
  readonly #text: string
  readonly #languages: readonly Language[]

  constructor(text: string, languages: readonly Language[]) {
    this.tokens = tokensOf(text)
    this.#text = text
    this.#languages = languages
  }

  /** The words of a run, folded, with a space between them. */
  formOf({ first, last }: Run): string {
    let form = this.#folded(first)
    for (let at = first + 1; at <= last; at++) form += ` ${this.#folded(at)}`
    return form
  }

  /** The word at a distance from a run, folded, where only spaces stand between; else empty. */
  beside(run: Run, distance: number): string {
    return this.#tokenBeside(run, distance)?.folded ?? ''
  }

  /** Whether the word at a distance from a run begins with a capital; 0 is the run itself. */
  isCapitalised(run: Run, distance: number): boolean {
    return isCapital(this.#tokenBeside(run, distance)?.written.charAt(0) ?? '')
  }

  /**
   * Whether a run is part of a longer word: where the language says so, «мета-алгоритм» is no
   * «алгоритм»; after a foreign word it is: «GPT-модель».
   */
  isInCompound(language: Language, { first, last }: Run): boolean {
    if (!language.hyphenMakesNewWord) return false
    const isOwn = (at: number) => language.owns(this.#folded(at))
    const joinsFront = this.tokens[first]?.gap === 'hyphen' && isOwn(first) && isOwn(first - 1)
    const joinsBack = this.tokens[last + 1]?.gap === 'hyphen' && isOwn(last)
    return joinsFront || joinsBack
  }

  /** Whether a run ends inside a number: GPT-3.5 is no GPT-3. */
  endsInsideNumber({ last }: Run): boolean {
    return this.tokens[last + 1]?.gap === 'point'
  }

  /** Whether a dash with spaces stands inside a run only where the name may have one. */
  hasDashesOf(allowed: readonly boolean[], { first, last }: Run): boolean {
    for (let at = first + 1; at <= last; at++)
      if (this.tokens[at]?.gap === 'dash' && !allowed[at - first]) return false
    return true
  }

  /** Where a run begins and ends with its quotation marks; nothing where one of a pair is outside. */
  boundsOf(run: Run): { readonly start: number; readonly end: number } | undefined {
    return quotedBounds(this.#text, this.tokens, run)
  }

  /** Where a run ends, with what a text hangs on an abbreviation: LLM-ки, LLM's. */
  endWithEnding({ last }: Run): number {
    const end = this.tokens[last]?.end ?? 0
    const next = this.tokens[last + 1]
    if (!next || (next.gap !== 'hyphen' && next.gap !== 'apostrophe')) return end
    const isEnding = this.#languages.some(({ abbreviationEndings }) =>
      abbreviationEndings.has(next.folded),
    )
    return isEnding ? next.end : end
  }

  #folded(at: number): string {
    return this.tokens[at]?.folded ?? ''
  }

  #tokenBeside({ first, last }: Run, distance: number): Token | undefined {
    const from = distance > 0 ? last : first
    const step = Math.sign(distance)
    for (let at = from; at !== from + distance; at += step)
      if (this.tokens[step > 0 ? at + 1 : at]?.gap !== 'space') return undefined
    return this.tokens[from + distance]
  }
}
