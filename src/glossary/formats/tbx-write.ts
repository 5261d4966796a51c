import { type Pack, type Term, type TermLanguage, type TermName, termLanguages } from '../term'
import { conceptNote, nameNote, xmlId } from './tbx-notes'

/** A pack as TBX-Basic of 2019 (ISO 30042:2019, dialect TBX-Basic, data categories as attributes). */
export function* writeTbx(pack: Pack): Generator<string> {
  const title = pack.title.en ?? pack.title.ru ?? pack.id
  yield `<?xml version="1.0" encoding="UTF-8"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2" style="dca" type="TBX-Basic" xml:lang="en">
<tbxHeader><fileDesc><titleStmt><title>${escapeXml(title)}</title></titleStmt><sourceDesc><p>${escapeXml(`${pack.id}, version ${pack.version}, ${pack.licence || 'own terms'}`)}</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
`
  for (const term of pack.terms) yield conceptOf(term)
  yield '</body></text>\n</tbx>\n'
}

function conceptOf(term: Term): string {
  const note = conceptNote(term)
  return [
    `<conceptEntry id="${escapeXml(xmlId(term.id))}">`,
    `<descrip type="subjectField">${escapeXml(term.subject)}</descrip>`,
    ...term.related.map(
      (id) => `<ref type="crossReference" target="${escapeXml(xmlId(id))}">${escapeXml(id)}</ref>`,
    ),
    ...term.sources.map(
      ({ title, url }) =>
        `<xref type="externalCrossReference" target="${escapeXml(url)}">${escapeXml(title)}</xref>`,
    ),
    ...(note ? [`<note>${escapeXml(note)}</note>`] : []),
    ...termLanguages.flatMap((language) => languageOf(term, language)),
    '</conceptEntry>\n',
  ].join('\n')
}

function languageOf(term: Term, language: TermLanguage): string[] {
  const names = term.names[language]
  if (!names) return []
  const definition = term.definition[language]
  const example = term.example?.[language]
  return [
    `<langSec xml:lang="${language}">`,
    ...(definition ? [`<descrip type="definition">${escapeXml(definition)}</descrip>`] : []),
    ...names.map((name, index) => nameOf(name, index === 0 ? example : undefined)),
    '</langSec>',
  ]
}

function nameOf(name: TermName, example: string | undefined): string {
  const note = nameNote(name)
  return [
    `<termSec><term>${escapeXml(name.text)}</term>`,
    ...(name.kind === 'abbreviation' ? ['<termNote type="termType">abbreviation</termNote>'] : []),
    ...(example ? [`<descrip type="context">${escapeXml(example)}</descrip>`] : []),
    ...(note ? [`<note>${escapeXml(note)}</note>`] : []),
    '</termSec>',
  ].join('')
}

/** Characters that no XML 1.0 file may hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for.
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

function escapeXml(text: string): string {
  return text
    .replace(notInXml, '')
    .replace(/[&<>"\r\n\t]/g, (character) => escapes[character] ?? character)
}
