import type { WordInContext } from '../language'
import homographs from './homographs.json'
import idioms from './idioms.json'

/** Forms that in running text are rarely the noun one would take them for, with the nouns they are. */
const owners = new Map(Object.entries(homographs).map(([form, nouns]) => [form, nouns.split(' ')]))

/** Idioms as words, by each of their words. */
const idiomsWith = new Map<string, string[][]>()
for (const idiom of idioms) {
  const words = idiom.split(' ')
  for (const word of words) idiomsWith.set(word, [...(idiomsWith.get(word) ?? []), words])
}

/** Whether a name found is rather a form of another word, or part of an idiom. */
export function isOtherWord(found: WordInContext): boolean {
  const { name, form } = found
  if (isPartOfIdiom(found)) return true
  if (form === name) return false
  const nouns = owners.get(form)
  return nouns !== undefined && !nouns.includes(name)
}

/** «в основном», «в конце концов»: phrases in which a noun has lost its meaning. */
function isPartOfIdiom({ form, beside }: WordInContext): boolean {
  const words = form.split(' ')
  return (idiomsWith.get(words[0] ?? '') ?? []).some((idiom) => {
    const start = idiom.indexOf(words[0] ?? '')
    return idiom.every((word, index) => {
      const offset = index - start
      if (offset < 0) return beside(offset) === word
      return (words[offset] ?? beside(offset - words.length + 1)) === word
    })
  })
}
