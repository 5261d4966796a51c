import { type Term, termLanguages } from '../../../glossary/term'

/**
 * What to tell the keepers of a pack about a term: where it stands and what it says now, with room for what
 * is wrong. Nothing is sent; the reader takes the text wherever the keepers can be reached.
 * @param pack id of the pack the term is in
 * @param version of the extension, as its packs come with it
 * @param question what the reader is to answer
 */
export function mistakeReport(term: Term, pack: string, version: string, question: string): string {
  const texts = termLanguages.flatMap((language) => {
    const names = term.names[language]?.map(({ text }) => text).join(', ')
    const definition = term.definition[language]
    return names || definition ? [`${language}: ${names ?? ''}\n${definition ?? ''}`] : []
  })
  const sources = term.sources.map(({ url }) => url).join('\n')
  return [`Clear Mirror ${version}, ${pack}.json, ${term.id}`, ...texts, sources, question, '']
    .filter((part, index, { length }) => part || index === length - 1)
    .join('\n\n')
}
