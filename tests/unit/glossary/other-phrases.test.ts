import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/glossary/finding/find'
import { compileLexicon } from '../../../src/glossary/lexicon/compile'
import type { TermName } from '../../../src/glossary/term'

const names: [term: string, name: TermName][] = [
  ['brain', { text: 'мозг', exclude: ['костный мозг', 'спинной мозг', 'мозгов'] }],
  ['spinal-cord', { text: 'спинной мозг' }],
  ['human-brain', { text: 'мозг человека' }],
  ['bank', { text: 'bank', exclude: ['river bank'] }],
]
const lexicon = compileLexicon(names.map(([term, name]) => ({ term, name })))
const found = (text: string) => findMentions(lexicon, text).map(({ term, form }) => [term, form])

describe('a phrase that a name excludes', () => {
  it.each<[text: string, ...found: [term: string, form: string][]]>([
    ['клетки костного мозга'],
    ['костный мозг человека'],
    ['костный мозг и мозг', ['brain', 'мозг']],
    ['кость: мозг', ['brain', 'мозг']],
    ['из спинного мозга', ['spinal-cord', 'спинного мозга']],
    ['много мозгов'],
    ['on river banks and in banks', ['bank', 'banks']],
  ])('«%s»', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})
