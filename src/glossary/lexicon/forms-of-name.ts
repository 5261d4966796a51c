import { isAcronym } from '../finding/fold'
import { languages } from '../languages'
import { everyCell, type Slot } from '../languages/language'
import type { TermLanguage, TermName } from '../term'
import { languageOf, readingsOf, wordsOfName } from './readings'

/** Forms listed at most: a Russian phrase of four inflected words has some sixty. */
const mostForms = 120

/**
 * The forms in which a name is found, folded as texts are, in the order of the language's tables. What the
 * name's author excludes is left out, what the author adds is in.
 */
export function formsOfName(name: TermName, own?: TermLanguage): string[] {
  const words = wordsOfName(name.text)
  const language = languages[languageOf(languages, words, own)]
  const found = new Set<string>()
  if (isAcronym(name.text)) found.add(name.text)
  else if (language)
    for (const slots of readingsOf(name, words, language))
      for (const form of agreeing(slots)) {
        found.add(form)
        if (found.size >= mostForms) break
      }
  for (const form of name.forms ?? []) found.add(wordsOfName(form).join(' '))
  return [...found]
}

/** Phrases of which all words can stand in one grammatical cell. */
function* agreeing(
  slots: readonly Slot[],
  cells: number = everyCell,
  front = '',
): Generator<string> {
  const [slot, ...rest] = slots
  if (!slot) {
    yield front
    return
  }
  for (const [form, own] of slot.forms())
    if ((cells & own) !== 0)
      yield* agreeing(rest, cells & own, front === '' ? form : `${front} ${form}`)
}
