import { expect, it } from 'vitest'
import { findDefinitions, type Place } from '../../../../src/glossary/defined-here/find-definitions'
import english from './english.json'
import none from './no-definitions.json'
import russian from './russian.json'

/** What is promised, in shares; a definition counts where its abbreviation and both names are right. */
const promised = { precision: 0.97, recall: 0.92 }

interface Row {
  readonly text: string
  readonly abbreviation?: string
  readonly long: string
  readonly other?: string
}

const rows: readonly Row[] = [...russian, ...english].flatMap(
  ({ definitions }) => definitions as readonly Row[],
)

function wordsOf(text: string, place: Place | null): string {
  return place ? text.slice(place.start, place.end) : ''
}

it('definitions are found, and nothing that is none', () => {
  let right = 0
  const wrong: string[] = []
  const missed: string[] = []
  for (const row of rows) {
    const found = findDefinitions(row.text).map(({ abbreviation, long, other }) =>
      [abbreviation, long, other].map((place) => wordsOf(row.text, place)).join(' | '),
    )
    const wanted = [row.abbreviation ?? '', row.long, row.other ?? ''].join(' | ')
    if (found.includes(wanted)) right++
    else missed.push(`${row.text}: ${wanted}; found ${found.join('; ')}`)
    // Other names of the same thing in the same brackets are no mistakes.
    const others = found.filter((one) => one !== wanted && !found.includes(wanted))
    wrong.push(...others.map((one) => `${row.text}: ${one}`))
  }
  for (const text of none)
    for (const { start, end } of findDefinitions(text))
      wrong.push(`${text}: ${text.slice(start, end)}`)
  const precision = right / (right + wrong.length)
  const recall = right / rows.length
  const figures = `${rows.length} definitions, ${none.length} texts without: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`
  process.stdout.write(`${figures}\n`)
  expect(rows.length).toBeGreaterThanOrEqual(150)
  expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(promised.precision)
  expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(promised.recall)
})
