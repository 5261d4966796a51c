import Papa from 'papaparse'
import { type Term, termLanguages } from '../term'

/**
 * Notes for Anki: a card asks for the definition of a name. The term's id stands first, so that importing
 * the file again changes the notes that are there.
 */
export function* writeAnki(terms: readonly Term[]): Generator<string> {
  yield '#separator:tab\n#html:false\n#guid column:1\n#tags column:4\n#columns:GUID\tFront\tBack\tTags\n'
  for (const { id, subject, names, definition } of terms) {
    const front = termLanguages.flatMap((language) => names[language]?.[0]?.text ?? []).join(' / ')
    const back = termLanguages.flatMap((language) => definition[language] ?? []).join('\n\n')
    yield `${Papa.unparse([[id, front, back, subject]], { delimiter: '\t', newline: '\n' })}\n`
  }
}
