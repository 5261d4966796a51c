import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { exportPack } from '../../../../src/glossary/formats'
import type { Term } from '../../../../src/glossary/term'

const term = (id: string, names: Term['names'], definition: Term['definition']): Term => ({
  id,
  subject: 'my-terms',
  names,
  definition,
  sources: [],
  related: [],
})

it('notes for Anki have the id, the names, the definitions and the subject', async () => {
  const definition = { ru: 'Первая строка\nи\tвторая', en: 'A "quoted" <b>text</b>' }
  const terms = [
    term(
      'own-1',
      { ru: [{ text: 'мох' }, { text: 'сфагнум' }], en: [{ text: 'moss' }] },
      definition,
    ),
    term('own-2', { en: [{ text: '=1+1' }] }, { en: '#not a comment' }),
  ]
  const pack = { id: 'my-terms', version: 1, title: { en: 'Mine' }, licence: 'CC0-1.0', terms }
  const text = await exportPack(pack, 'anki').text()
  const heads = text.split('\n').filter((line) => /^#\w+( column)?:|^#\w+:/.test(line))
  expect(heads).toEqual([
    '#separator:tab',
    '#html:false',
    '#guid column:1',
    '#tags column:4',
    '#columns:GUID\tFront\tBack\tTags',
  ])
  const notes = text.slice(text.indexOf('Tags\n') + 'Tags\n'.length)
  expect(Papa.parse(notes, { delimiter: '\t', skipEmptyLines: true }).data).toEqual([
    ['own-1', 'мох / moss', `${definition.ru}\n\n${definition.en}`, 'my-terms'],
    ['own-2', '=1+1', '#not a comment', 'my-terms'],
  ])
})
