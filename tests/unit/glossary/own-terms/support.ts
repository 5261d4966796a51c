import fc from 'fast-check'
import type { Term } from '../../../../src/glossary/term'

export function termOf(id: string, text: string): Term {
  return {
    id,
    subject: 'my-terms',
    names: { en: [{ text }] },
    definition: { en: `What ${text} means.` },
    sources: [],
    related: [],
  }
}

/** What a reader does on one of several devices. */
export type Step =
  | { readonly kind: 'edit'; readonly device: number; readonly id: string; readonly text: string }
  | { readonly kind: 'delete'; readonly device: number; readonly id: string }
  | { readonly kind: 'settle'; readonly device: number; readonly id: string }
  | { readonly kind: 'sync'; readonly device: number; readonly from: number }

const devices = 3
const device = fc.nat(devices - 1)
const id = fc.constantFrom('entropy', 'chaos', 'prompt')

export const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('edit' as const),
      device,
      id,
      text: fc.string({ minLength: 1, maxLength: 8 }),
    }),
    fc.record({ kind: fc.constant('delete' as const), device, id }),
    fc.record({ kind: fc.constant('settle' as const), device, id }),
    fc.record({ kind: fc.constant('sync' as const), device, from: device }),
  ),
  { maxLength: 40 },
)
export const deviceCount = devices
