import { findMentions } from '../../src/glossary/finding/find'
import { compileLexicon } from '../../src/glossary/lexicon/compile'

/** A place in a text where a term stands, in UTF-16 units. */
interface Found {
  readonly start: number
  readonly end: number
  readonly term: string
}

/**
 * The matcher as programs that score matchers drive it: terms in dictionary form in, places out. It is
 * the code and data that ship, made into one module by
 *
 *     npx rolldown tests/quality/matcher-entry.ts --format esm --file matcher.mjs
 *
 * @param terms dictionary forms, each its own id
 */
export function compile(terms: readonly string[]): (text: string) => Found[] {
  const lexicon = compileLexicon(terms.map((text) => ({ term: text, name: { text } })))
  return (text) => findMentions(lexicon, text).map(({ start, end, term }) => ({ start, end, term }))
}
