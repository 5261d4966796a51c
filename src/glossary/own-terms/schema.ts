import * as v from 'valibot'
import { termSchema } from '../packs/schema'
import type { OwnTerm } from './own-term'

/** Rises whenever a stored own term changes its form; each rise has a step in `migrations.ts`. */
export const ownTermsVersion = 2

const revision = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

export const ownTermSchema = v.object({
  id: v.string(),
  versions: v.pipe(
    v.array(
      v.object({
        revision,
        changed: v.pipe(v.number(), v.finite(), v.minValue(0)),
        ancestors: v.array(revision),
        term: v.nullable(termSchema),
      }),
    ),
    v.minLength(1),
  ),
})

/** Reads one stored own term; null for what cannot be read. */
export function readOwnTerm(stored: unknown): OwnTerm | null {
  const { success, output } = v.safeParse(ownTermSchema, stored)
  return success ? output : null
}
