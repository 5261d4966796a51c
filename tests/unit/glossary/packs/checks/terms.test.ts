import { describe, expect, it } from 'vitest'
import {
  inBothLanguages,
  notBeginningWithName,
  ofReadableLength,
  withoutDanglingWords,
  withoutRepeatedSentences,
} from './definitions'
import { foundByName } from './forms'
import { idsOnce, namesOnce, sharedNamesAreShared } from './names'
import { fewRelations, mutualRelations, relationsToOthersOnce } from './relations'
import { type Broken, soundPackBut } from './sound-pack'
import {
  articlesByTheirTitle,
  openableAddresses,
  sourcesOnce,
  titledAndDated,
  withSource,
} from './sources'
import type { Check } from './walk'

const checks: Readonly<Record<string, Check>> = {
  inBothLanguages,
  ofReadableLength,
  notBeginningWithName,
  withoutDanglingWords,
  withoutRepeatedSentences,
  idsOnce,
  namesOnce,
  sharedNamesAreShared,
  foundByName,
  fewRelations,
  relationsToOthersOnce,
  mutualRelations,
  withSource,
  openableAddresses,
  titledAndDated,
  articlesByTheirTitle,
  sourcesOnce,
}

const ru = 'Сумма всех чисел, делённая на их количество: так делят счёт поровну.'
const en = 'The sum of all numbers divided by how many there are, as a bill is shared.'
const source = { title: 'A book', url: 'https://doi.org/10.1000/182', year: 1999 }

/** What is wrong with the first term and the only checks that see it. */
const broken: [what: string, mean: Broken, faults: Readonly<Record<string, string>>][] = [
  ['no Russian name', { names: { en: ['arithmetic mean'] } }, { inBothLanguages: 'no name in ru' }],
  ['no English definition', { definition: { ru } }, { inBothLanguages: 'no definition in en' }],
  [
    'an example in one language',
    { example: { ru: 'Три.' } },
    { inBothLanguages: 'no example in en' },
  ],
  ['a short definition', { definition: { ru: 'Сумма на число.', en } }, { ofReadableLength: '15' }],
  ['a long definition', { definition: { ru, en: 'a'.repeat(281) } }, { ofReadableLength: '281' }],
  ['a long example', { example: { ru: 'а'.repeat(281), en: 'A' } }, { ofReadableLength: '281' }],
  [
    'a definition that begins with the name',
    { definition: { ru, en: `The arithmetic mean is the sum: ${en}` } },
    { notBeginningWithName: '«arithmetic mean»' },
  ],
  [
    'a definition that begins with the name in quotes',
    { definition: { ru: `«Среднее арифметическое» — это ${ru}`, en } },
    { notBeginningWithName: '«среднее арифметическое»' },
  ],
  ['«см.»', { definition: { ru: `${ru} См. медиану.`, en } }, { withoutDanglingWords: '«см.»' }],
  [
    '«вышеупомянутый»',
    { definition: { ru: `${ru} Есть и вышеупомянутый.`, en } },
    { withoutDanglingWords: '«вышеупомянут»' },
  ],
  [
    '«описанный выше»',
    { definition: { ru: `${ru} Есть описанное выше.`, en } },
    { withoutDanglingWords: '«описанное выше»' },
  ],
  [
    '"see above"',
    { definition: { ru, en: `${en} See above.` } },
    { withoutDanglingWords: 'see above' },
  ],
  [
    '"aforementioned"',
    { definition: { ru, en: `${en} The aforementioned one.` } },
    { withoutDanglingWords: 'aforementioned' },
  ],
  [
    'a pronoun for the name',
    { definition: { ru, en: `It is what this says: ${en}` } },
    { withoutDanglingWords: '«it»' },
  ],
  [
    'a sentence of another term',
    { example: { ru: 'Как самый ходовой размер. А вот ещё.', en: 'One. And one more!' } },
    {},
  ],
  [
    'the same sentence twice',
    { example: { ru: 'Вот так. И вот так!', en: 'One. One, more. One more!' } },
    { withoutRepeatedSentences: '«One more!»' },
  ],
  [
    'the id of another term',
    { id: 'median' },
    { idsOnce: 'median', mutualRelations: 'mean', relationsToOthersOnce: 'itself' },
  ],
  [
    'the name of another term',
    { names: { ru: ['среднее арифметическое'], en: ['Median'] } },
    { namesOnce: 'median and mean both have «median»' },
  ],
  [
    'a name twice',
    { names: { ru: ['среднее арифметическое', 'Среднее арифметическое'], en: ['mean'] } },
    { namesOnce: 'twice' },
  ],
  [
    'a shared name that only one declares',
    { names: { ru: ['среднее'], en: [{ text: 'median', sharedWith: ['median'] }] } },
    { namesOnce: 'both have «median»' },
  ],
  [
    'a name shared with a term that lacks it',
    { names: { ru: ['среднее'], en: [{ text: 'mean', sharedWith: ['median'] }] } },
    { sharedNamesAreShared: 'which has no such name' },
  ],
  [
    'a name inside addresses only',
    { names: { ru: ['среднее'], en: ['mean.example'] } },
    { foundByName: 'found as nothing' },
  ],
  [
    'one related term',
    { related: ['median'] },
    { fewRelations: '1 related', mutualRelations: 'mode names mean' },
  ],
  [
    'seven related terms',
    { related: ['median', 'mode', 'a', 'b', 'c', 'd', 'e'] },
    { fewRelations: '7 related', mutualRelations: 'mean is related to a' },
  ],
  [
    'itself among the related terms',
    { related: ['median', 'mode', 'mean'] },
    { relationsToOthersOnce: 'itself' },
  ],
  [
    'a related term twice',
    { related: ['median', 'mode', 'median'] },
    { relationsToOthersOnce: 'twice' },
  ],
  ['no source', { sources: [] }, { withSource: 'mean has no source' }],
  [
    'plain http',
    { sources: [{ ...source, url: 'http://doi.org/10' }] },
    { openableAddresses: 'not https' },
  ],
  [
    'no host',
    { sources: [{ ...source, url: 'https://localhost/a' }] },
    { openableAddresses: 'host' },
  ],
  [
    'a space',
    { sources: [{ ...source, url: 'https://doi.org/a b' }] },
    { openableAddresses: 'space' },
  ],
  [
    'an address that follows readers',
    { sources: [{ ...source, url: 'https://doi.org/a?utm_source=b' }] },
    { openableAddresses: 'follows readers' },
  ],
  ['no year', { sources: [{ title: 'A', url: source.url }] }, { titledAndDated: 'no year' }],
  ['a year to come', { sources: [{ ...source, year: 3000 }] }, { titledAndDated: '3000' }],
  [
    'an article under another title',
    { sources: [{ ...source, url: 'https://en.wikipedia.org/wiki/Arithmetic_mean' }] },
    { articlesByTheirTitle: 'not «Arithmetic mean — Wikipedia»' },
  ],
  ['a source twice', { sources: [source, source] }, { sourcesOnce: 'twice' }],
]

describe('the checks of packs', () => {
  it.each(Object.entries(checks))('%s finds nothing in a sound pack', (_, check) => {
    expect(check([soundPackBut({})])).toEqual([])
  })

  it.each(broken)('see %s, and nothing else', (_, mean, faults) => {
    const pack = soundPackBut(mean)
    const found = Object.entries(checks).map(([name, check]) => [name, check([pack]).join('\n')])
    const seen = Object.fromEntries(found.filter(([, sentences]) => sentences))
    expect(Object.keys(seen).sort()).toEqual(Object.keys(faults).sort())
    for (const [name, words] of Object.entries(faults)) expect(seen[name]).toContain(words)
  })

  it('let terms share a name where both say so', () => {
    const named = (other: string) => ({
      names: {
        ru: [{ text: 'середина', sharedWith: [other] }],
        en: [other === 'mean' ? 'a' : 'b'],
      },
    })
    const pack = soundPackBut(named('median'), named('mean'))
    for (const check of [namesOnce, sharedNamesAreShared]) expect(check([pack])).toEqual([])
  })

  it('tell names apart by capitals that texts keep', () => {
    const names = (en: object) => ({ names: { ru: ['среднее'], en: [en] } })
    const pack = (first: object, second: object) =>
      soundPackBut(names(first), { names: { ru: ['а'], en: [second] } })
    const exact = { text: 'xAI', caseSensitive: true }
    expect(namesOnce([pack(exact, { text: 'XAI' })])).toEqual([])
    expect(namesOnce([pack({ text: 'xAI' }, { text: 'XAI' })])).toHaveLength(1)
  })

  it('let an example speak of the term as «it»', () => {
    const example = { ru: 'Это делит счёт поровну.', en: 'It shares a bill.' }
    expect(withoutDanglingWords([soundPackBut({ example })])).toEqual([])
  })

  it('see a name that two packs have', () => {
    const other = { ...soundPackBut({ id: 'average' }), id: 'other' }
    expect(namesOnce([soundPackBut({}), { ...other, terms: other.terms.slice(0, 1) }])).toContain(
      'average and mean both have «arithmetic mean»',
    )
  })
})
