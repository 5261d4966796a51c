import type { Slot } from '../language'
import type { Stem } from './adjectives'
import { paradigm } from './paradigms'

/** What a word that inflects by some stems can be. */
export function slotOf(stems: readonly Stem[]): Slot {
  return {
    key: keyOf(stems),
    forms: () => formsOf(stems),
  }
}

function keyOf(stems: readonly Stem[]): string {
  let key = ''
  for (const { stem, paradigm: name } of stems) key += `${stem}.${name} `
  return key
}

function formsOf(stems: readonly Stem[]): Map<string, number> {
  const forms = new Map<string, number>()
  for (const { stem, paradigm: name } of stems)
    for (const [ending, cells] of paradigm(name)) {
      const form = stem + ending
      forms.set(form, (forms.get(form) ?? 0) | cells)
    }
  return forms
}
