import irregular from './irregular-plurals.json'

/** Singular to plural, for nouns that do not take -s. */
const irregulars: readonly [string, string][] = Object.entries(irregular)

/** Nouns in -us that take no -i, and *minus*, as *mini* is another word. */
const noneInI = new Set(
  'apparatus bonus campus census chorus circus consensus corpus genus lotus minus nexus opus prospectus sinus status virus'.split(
    ' ',
  ),
)

/** Plurals that words from Latin, Greek and French keep: *diagnoses*, *hippocampi*, *plateaux*. */
function borrowedPlurals(word: string): string[] {
  if (word.length > 4 && /[sx]is$/.test(word)) return [`${word.slice(0, -2)}es`]
  if (word.length > 4 && word.endsWith('us') && !noneInI.has(word)) return [`${word.slice(0, -2)}i`]
  return word.endsWith('eau') ? [`${word}x`] : []
}

/** Plural forms of an English noun; several where usage is divided. */
export function pluralsOf(word: string): string[] {
  const plurals = irregulars
    .filter(([singular]) => isCompoundOf(word, singular))
    .map(([singular, plural]) => word.slice(0, word.length - singular.length) + plural)
  plurals.push(...borrowedPlurals(word))
  if (/(?:[sxz]|[cs]h)$/.test(word)) plurals.push(`${word}es`)
  else if (/(?:[^aeiou]|qu)y$/.test(word)) plurals.push(`${word.slice(0, -1)}ies`)
  else if (/[^aeiou]o$/.test(word)) plurals.push(`${word}es`, `${word}s`)
  else plurals.push(`${word}s`)
  return plurals
}

/** Singulars a plural may come from; none for a word that is no plural. */
export function singularsOf(word: string): string[] {
  const singulars = irregulars.filter(([, plural]) => plural === word).map(([singular]) => singular)
  if (/[^aeiou]ies$/.test(word)) singulars.push(`${word.slice(0, -3)}y`)
  else if (/(?:[sxz]|[cs]h)es$/.test(word)) singulars.push(word.slice(0, -2))
  else if (/[^siu]s$/.test(word)) singulars.push(word.slice(0, -1))
  return singulars
}

/** Whether a word ends in an irregular noun: *craftsman*, but neither *human* nor *German*. */
function isCompoundOf(word: string, noun: string): boolean {
  if (word === noun) return true
  if (noun === 'man')
    return word.length > 5 && word.endsWith(noun) && !/(?:hu|ger|ro)man$/.test(word)
  return noun.length > 3 && word.endsWith(noun)
}
