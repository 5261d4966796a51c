import fc from 'fast-check'
import * as v from 'valibot'
import { nameKey } from '../../../../src/glossary/own-terms/override'
import { termSchema } from '../../../../src/glossary/packs/schema'
import type { Term } from '../../../../src/glossary/term'

/** Texts with what formats trip over: dividers, quotes, formulas, markup, lines, other scripts. */
const awkward = fc.constantFrom(
  '=1+1',
  "'=x",
  "'",
  'a | b',
  'a\\|b\\',
  '<b>&amp;</b>',
  ']]>',
  '"quoted", and; divided\tby\nlines',
  '-1',
  '@x',
  'ёжик 🦔',
  'خوارزمية',
  '__proto__',
  'clear-mirror: {}',
  '\ufeffx',
)
// Control characters are in no format for people, and schemas trim the edges.
const plain = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
  .map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, ''))
const text = fc.oneof(awkward, plain).filter((value) => value.trim() === value && value !== '')
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

const name = fc
  .record({
    text: text.filter((value) => nameKey(value) !== ''),
    kind: maybe(
      fc.constantFrom('standard' as const, 'colloquial' as const, 'abbreviation' as const),
    ),
    common: maybe(fc.constant(true as const)),
    caseSensitive: maybe(fc.constant(true as const)),
    familiar: maybe(fc.constant(true as const)),
    frozen: maybe(fc.constant(true as const)),
    forms: maybe(fc.array(text, { maxLength: 3 })),
    exclude: maybe(fc.array(text, { maxLength: 3 })),
  })
  .map(withoutUndefined)
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 3, selector: ({ text: own }) => own })
const texts = fc.record({ ru: maybe(text), en: maybe(text) }).map(withoutUndefined)
const source = fc
  .record({ title: text, url: fc.webUrl(), year: maybe(fc.integer({ min: 1500, max: 2100 })) })
  .map(withoutUndefined)

export const arbitraryTerm: fc.Arbitrary<Term> = fc
  .record({
    id,
    subject: id,
    names: fc
      .record({ ru: maybe(names), en: maybe(names) })
      .filter(({ ru, en }) => Boolean(ru ?? en))
      .map(withoutUndefined),
    definition: texts,
    example: maybe(texts.filter((value) => Object.keys(value).length > 0)),
    sources: fc.uniqueArray(source, { maxLength: 2, selector: ({ url }) => url }),
    related: fc.uniqueArray(id, { maxLength: 3 }),
  })
  .map(withoutUndefined)
  .filter((term) => v.is(termSchema, term)) as fc.Arbitrary<Term>

export const arbitraryTerms = fc.uniqueArray(arbitraryTerm, {
  maxLength: 8,
  selector: (term) => term.id,
})

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value
}
