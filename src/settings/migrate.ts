type Stored = Readonly<Record<string, unknown>>

/**
 * Steps from one form of stored settings to the next, oldest first. Settings say which form they have;
 * those of the first form say nothing. Values that were only added need no step of their own beyond
 * their preset; a value that moves or changes its meaning does.
 */
const steps: readonly ((stored: Stored) => Stored)[] = [
  // Form 2 keeps the reader's decisions by site.
  (stored) => ({ sites: {}, ...stored }),
]

/** The form that this version reads and writes. */
export const currentForm = steps.length + 1

/** Brings stored settings of any older form up to the current one; a newer one is left as it is. */
export function migrated(stored: Stored): Stored {
  const form = typeof stored['form'] === 'number' ? stored['form'] : 1
  const current = steps.slice(Math.max(0, form - 1)).reduce((value, step) => step(value), stored)
  return { ...current, form: Math.max(form, currentForm) }
}
