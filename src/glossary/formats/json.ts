import { type Pack, type Term, type TermName, termLanguages } from '../term'
import { TermCollector } from './check-term'
import { FileRefused, type Reading } from './imported'

/** Terms read between two reports of progress. */
const termsInStep = 200

/** A pack as a file, in the form that `docs/pack.schema.json` describes. */
export function* writeJson(pack: Pack): Generator<string> {
  const { terms, ...head } = pack
  const start = JSON.stringify(head, null, 2).replace(/\n}$/, '')
  yield `${start},\n  "terms": [`
  for (const [index, term] of terms.entries())
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(shortened(term))}`
  yield `${terms.length > 0 ? '\n  ' : ''}]\n}\n`
}

/** Reads a pack, or its terms alone. @throws FileRefused */
export function* readJson(text: string): Reading {
  const terms = termsOf(parse(text))
  const collector = new TermCollector()
  for (const [index, term] of terms.entries()) {
    collector.add(term, index + 1)
    if (index % termsInStep === 0) yield index / terms.length
  }
  return { unit: 'entry', terms: collector.terms, refusals: collector.refusals }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new FileRefused({ place: 0, reason: 'notReadable', detail: String(error) })
  }
}

function termsOf(value: unknown): readonly unknown[] {
  const terms =
    typeof value === 'object' && value !== null && 'terms' in value ? value.terms : value
  if (!Array.isArray(terms)) throw new FileRefused({ place: 0, reason: 'notThisFormat' })
  return terms
}

/** A name with nothing to add is written as a plain string, as in the packs. */
function shortened(term: Term): unknown {
  const names = Object.fromEntries(
    termLanguages.flatMap((language) => {
      const all = term.names[language]
      return all ? [[language, all.map(shortName)]] : []
    }),
  )
  return { ...term, names }
}

function shortName(name: TermName): TermName | string {
  return Object.keys(name).length === 1 ? name.text : name
}
