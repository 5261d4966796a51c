import * as v from 'valibot'
import { nameKey } from '../own-terms/override'
import { termSchema } from '../packs/schema'
import { type Term, termLanguages } from '../term'
import { FileRefused, mostTerms, type Refusal, type RefusalReason } from './imported'

/** Gathers the terms of a file, each checked against the schema that packs have. */
export class TermCollector {
  readonly terms: Term[] = []
  readonly refusals: Refusal[] = []
  readonly #ids = new Set<string>()

  /**
   * @param place where it stands in the file; see `Refusal`
   * @throws FileRefused where there are more than any glossary has
   */
  add(candidate: unknown, place: number): void {
    if (this.terms.length + this.refusals.length >= mostTerms)
      throw new FileRefused({ place, reason: 'tooMany' })
    const checked = v.safeParse(termSchema, candidate)
    if (!checked.success) {
      this.refusals.push({ place, ...reasonOf(checked.issues[0]) })
      return
    }
    const { id } = checked.output
    if (this.#ids.has(id)) this.refusals.push({ place, reason: 'repeated', detail: id })
    else {
      this.#ids.add(id)
      this.terms.push(checked.output)
    }
  }

  refuse(refusal: Refusal): void {
    this.refusals.push(refusal)
  }
}

function reasonOf(issue: v.BaseIssue<unknown>): { reason: RefusalReason; detail?: string } {
  const detail = v.getDotPath(issue) ?? undefined
  const reason = kindOf(issue, detail)
  return detail === undefined ? { reason } : { reason, detail }
}

function kindOf(issue: v.BaseIssue<unknown>, place: string | undefined): RefusalReason {
  if (issue.type === 'max_length') return 'tooLong'
  if (place?.endsWith('.url')) return 'badAddress'
  if (place?.startsWith('names')) {
    // A name may be written in two ways; what is wrong stands one level below.
    const inner = issue.type === 'union' ? issue.issues?.[0] : undefined
    if (inner?.type === 'max_length') return 'tooLong'
    if (issue.type === 'check' || issue.type === 'min_length') return 'noName'
  }
  return 'badField'
}

/**
 * The id of a term that a file gives none: always the same for the same names, so that a file imported
 * twice changes nothing the second time.
 */
export function idOfNames(names: readonly string[]): string {
  const text = names.map(nameKey).join('\n')
  return `own-${hash(text, 0x811c9dc5)}${hash(text, 0x01234567)}`
}

export function allNames({ names }: Pick<Term, 'names'>): string[] {
  return termLanguages.flatMap((language) => (names[language] ?? []).map(({ text }) => text))
}

/** FNV-1a with a start of its own, in hexadecimal. */
function hash(text: string, start: number): string {
  let value = start
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
