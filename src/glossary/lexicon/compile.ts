import { isAcronym } from '../finding/fold'
import { languages as allLanguages } from '../languages'
import { everyCell, type Language, type Slot, uninflected } from '../languages/language'
import type { TermName } from '../term'
import { FormTableBuilder } from './form-table'
import { type Lexicon, type LexiconEntry, trait } from './lexicon'
import { NameTreeBuilder } from './name-tree'
import { NumberList } from './numbers'
import { languageOf, readingsOf, wordsOfName } from './readings'
import { StringsBuilder } from './strings'

/** «A/B» is read as words with a hyphen, as in texts. */
const pairSlash = /(?<=(?<!\p{L})\p{L})\/(?=\p{L}(?!\p{L}))/gu

/** Names compiled between two reports of progress: about 10 ms of work. */
const namesInStep = 500
/** Work at a time before others get a turn, in ms: half a frame, so that nothing is seen to stop. */
const turn = 8

export interface CompileOptions {
  /** Called after every few hundred names with how many are done. */
  readonly onProgress?: ((names: number) => void) | undefined
  /** Those that names can be in; all that are known where it is left out. */
  readonly languages?: readonly Language[] | undefined
}

/** Compiles names for finding. Time and memory are linear in their number. */
export function compileLexicon(
  entries: Iterable<LexiconEntry>,
  options: CompileOptions = {},
): Lexicon {
  const steps = compileSteps(entries, options.languages ?? allLanguages)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    options.onProgress?.(value)
  }
}

/**
 * Compiles names for finding, a little at a time, so that a worker can answer others meanwhile.
 * @throws the signal's reason when it is aborted
 */
export async function compileLexiconInTurns(
  entries: Iterable<LexiconEntry>,
  options: CompileOptions & { readonly signal?: AbortSignal | undefined } = {},
): Promise<Lexicon> {
  const steps = compileSteps(entries, options.languages ?? allLanguages)
  let since = performance.now()
  for (;;) {
    options.signal?.throwIfAborted()
    const { done, value } = steps.next()
    if (done) return value
    options.onProgress?.(value)
    if (performance.now() - since < turn) continue
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
}

/** Yields how many names are done. */
function* compileSteps(
  entries: Iterable<LexiconEntry>,
  languages: readonly Language[],
): Generator<number, Lexicon, void> {
  const builder = new LexiconBuilder(languages)
  let count = 0
  for (const entry of entries) {
    builder.add(entry)
    if (++count % namesInStep === 0) yield count
  }
  yield count
  return builder.finish()
}

class LexiconBuilder {
  readonly #languages: readonly Language[]
  readonly #forms = new FormTableBuilder()
  readonly #tree = new NameTreeBuilder()
  readonly #slots = new Map<string, number>()
  readonly #terms = new StringsBuilder()
  readonly #names = new StringsBuilder()
  readonly #traits = new NumberList()
  readonly #nameLanguages = new NumberList()

  constructor(languages: readonly Language[]) {
    this.#languages = languages
  }

  add({ term, name, language: own }: LexiconEntry): void {
    const words = wordsOfName(name.text)
    const index = languageOf(this.#languages, words, own)
    const language = this.#languages[index]
    if (!language) return
    if (name.exclude) this.#addOthers(term, name.exclude)
    const traits = traitsOf(name)
    const id = this.#addName(term, name.text, traits, index)
    const readings = isAcronym(name.text) ? [words.map(acronym)] : readingsOf(name, words, language)
    for (const slots of readings) this.#insert(slots, id)
    if (!name.forms) return
    const listed = this.#addName(term, name.text, traits | trait.listedForm, index)
    for (const form of name.forms) this.#insert(wordsOfName(form).map(uninflected), listed)
  }

  /** Phrases in which a name's words mean something else, «костный мозг»; single forms are left out as such. */
  #addOthers(term: string, excluded: readonly string[]): void {
    for (const phrase of excluded) {
      const words = wordsOfName(phrase)
      const index = languageOf(this.#languages, words, undefined)
      const language = this.#languages[index]
      if (words.length < 2 || !language) continue
      const id = this.#addName(term, phrase, trait.otherPhrase, index)
      for (const slots of readingsOf({ text: phrase }, words, language)) this.#insert(slots, id)
    }
  }

  finish(): Lexicon {
    const { tree, slots } = this.#tree.finish(this.#slots.size)
    return {
      forms: this.#forms.finish(slots),
      tree,
      terms: this.#terms.finish(),
      names: this.#names.finish(),
      traits: new Uint8Array(this.#traits.toArray()),
      languages: new Uint8Array(this.#nameLanguages.toArray()),
    }
  }

  #addName(term: string, text: string, traits: number, language: number): number {
    this.#traits.push(traits)
    this.#nameLanguages.push(language)
    this.#terms.push(term)
    return this.#names.push(text)
  }

  #insert(slots: readonly Slot[], name: number): void {
    if (slots.length === 0) return
    this.#tree.insert(
      slots.map((slot) => this.#slotId(slot)),
      name,
    )
  }

  #slotId(slot: Slot): number {
    const known = this.#slots.get(slot.key)
    if (known !== undefined) return known
    const added = this.#slots.size
    this.#slots.set(slot.key, added)
    for (const [form, cells] of slot.forms()) this.#forms.add(form, added, cells)
    return added
  }
}

/** An abbreviation, alone or in the English plural: LLM, LLMs. */
function acronym(word: string): Slot {
  const forms = /^[a-z0-9]+$/.test(word) ? [word, `${word}s`] : [word]
  return {
    key: `acronym ${word}`,
    forms: () => new Map(forms.map((form) => [form, everyCell])),
  }
}

/** Letters, digits, spaces and signs that a text may write in other ways; C++ and C# have more. */
const plainName = /^[\p{L}\p{N}\p{M}\s\u00ad\u200b-\u200d\u2010-\u2015\u2212'’"«»„“”-]+$/u

/** Most names: nothing to tell them from their letters in small. */
const smallLetters = /^[a-zа-яё ]+$/

function traitsOf(name: TermName): number {
  if (smallLetters.test(name.text))
    return (name.common ? trait.common : 0) | (name.caseSensitive ? trait.exactCase : 0)
  const exact = name.caseSensitive === true || isAcronym(name.text)
  return (
    (name.common ? trait.common : 0) |
    (exact ? trait.exactCase : 0) |
    (plainName.test(name.text.replace(pairSlash, '-')) ? 0 : trait.ownSigns) |
    (/^\S*\p{L}\p{Lu}\S*$/u.test(name.text) ? trait.innerCapital : 0)
  )
}
