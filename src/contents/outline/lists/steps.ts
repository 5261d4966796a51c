import type { Passage } from '../passage'

/** Shortest item, in letters, that explains a step at length. */
const explained = 200
/** Fewest such items, and the share of them that must begin with what to do. */
const fewestSteps = 3
const mostSteps = 0.6
/** A short sentence with an explanation after it, as guides write their steps. */
const step = /^[^.!?。]{6,50}[.!?。]\s*\S/u

/** Whether a list is a guide: its long items begin with a short sentence that says what to do. */
export function stepsOf(items: readonly Passage[]): boolean {
  const long = items.filter(({ weight }) => weight >= explained)
  const steps = long.filter(isStep)
  return steps.length >= fewestSteps && steps.length >= long.length * mostSteps
}

export function isStep({ marks }: Passage): boolean {
  return step.test(marks.words)
}
