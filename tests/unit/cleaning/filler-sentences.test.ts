import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { beginningAt, beginningLength } from '../../../src/cleaning/filler/known-sentences'
import { wordsOf } from '../../../src/cleaning/text/words'

const texts = new URL('../../pages/filler/filler.json', import.meta.url)
const list = new URL('../../../src/cleaning/filler/sentence-beginnings.json', import.meta.url)

function beginnings(): string {
  const samples = JSON.parse(readFileSync(texts, 'utf8')) as { text: string }[]
  const sentences = samples.flatMap(({ text }) =>
    text.split(/(?<=[.!?…”"])\s+|\n+|(?<=[a-z]\.)(?=[A-Z])/),
  )
  const { hashes, starts } = wordsOf(sentences)
  const found = sentences.flatMap((_, i) => {
    const start = starts[i] ?? 0
    return (starts[i + 1] ?? 0) - start >= beginningLength ? [beginningAt(hashes, start)] : []
  })
  const sorted = [...new Set(found)].sort((a, b) => a - b)
  return sorted.map((hash, i) => (hash - (sorted[i - 1] ?? 0)).toString(36)).join(' ')
}

// The list is made from the collected texts: run with UPDATE_FILLER=1 after adding to them.
it('remembers the beginning of every sentence of the collected filler texts', () => {
  const made = { gaps: beginnings() }
  if (process.env['UPDATE_FILLER']) writeFileSync(list, `${JSON.stringify(made, null, 2)}\n`)
  expect(JSON.parse(readFileSync(list, 'utf8'))).toEqual(made)
})
