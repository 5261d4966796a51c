import { findMentions } from '../../../../src/glossary/finding/find'
import { compileLexicon } from '../../../../src/glossary/lexicon/compile'

/** The forms of one term in a text. */
export function formsIn(text: string, term: string): string[] {
  const lexicon = compileLexicon([{ term, name: { text: term } }])
  return findMentions(lexicon, text).map(({ form }) => form)
}
