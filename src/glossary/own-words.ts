/** What ids of cards begin with that are made of the post's own words: no glossary has them. */
const ownWordsPrefix = 'here:'

export function isInOwnWords(term: string): boolean {
  return term.startsWith(ownWordsPrefix)
}
