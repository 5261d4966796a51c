import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportPack, importFile } from '../../../../src/glossary/formats'
import { canonical } from '../../../../src/glossary/formats/compare'
import type { Term } from '../../../../src/glossary/term'
import { arbitraryTerms } from './arbitrary-term'

const packOf = (terms: readonly Term[]) => ({
  id: 'my-terms',
  version: 1,
  title: { en: 'Mine & <yours>' },
  licence: 'CC0-1.0',
  terms,
})

it.each(['json', 'csv', 'tbx'] as const)(
  'what is exported as %s comes back as it was',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(arbitraryTerms, async (terms) => {
        const file = exportPack(packOf(terms), format)
        const imported = await importFile(file, new AbortController().signal, () => {})
        expect(imported.refusals).toEqual([])
        // A related term that the file has not is one that TBX cannot point to.
        const inFile = new Set(terms.map(({ id }) => id))
        const expected = terms.map((term) =>
          format === 'tbx'
            ? { ...term, related: term.related.filter((id) => inFile.has(id)) }
            : term,
        )
        expect(imported.terms.map(canonical)).toEqual(expected.map(canonical))
      }),
      { numRuns: 200 },
    )
  },
  30_000,
)
