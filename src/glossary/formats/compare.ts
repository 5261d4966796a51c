import type { Term } from '../term'

/** What an import would do. */
export interface Comparison {
  readonly added: readonly Term[]
  readonly changed: readonly Term[]
  readonly same: number
}

/** @param known terms by id, as they are now */
export function compareTerms(
  imported: readonly Term[],
  known: ReadonlyMap<string, Term>,
): Comparison {
  const added: Term[] = []
  const changed: Term[] = []
  for (const term of imported) {
    const now = known.get(term.id)
    if (!now) added.push(term)
    else if (canonical(now) !== canonical(term)) changed.push(term)
  }
  return { added, changed, same: imported.length - added.length - changed.length }
}

/** The same text for the same content, in whatever order its fields stand. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
