import { describe, expect, it } from 'vitest'
import { changeTerm } from '../../../src/glossary/own-terms/own-term'
import type { Term } from '../../../src/glossary/term'
import { isFamiliar, searchRows, termRows } from '../../../src/options/sections/glossary/term-rows'

function termOf(id: string, ru: string, en: string): Term {
  return {
    id,
    subject: 'my-terms',
    names: { ru: [{ text: ru }], en: [{ text: en, forms: [`${en}-ish`] }] },
    definition: {},
    sources: [],
    related: [],
  }
}

const pack = {
  id: 'pack',
  version: 1,
  title: { en: 'Pack' },
  licence: 'CC0-1.0',
  terms: [termOf('chaos', 'хаос', 'chaos'), termOf('order', 'учёт порядка', 'order in chaos')],
}
const none: ReadonlySet<string> = new Set()
const ids = (rows: readonly { term: Term }[]) => rows.map(({ term }) => term.id)

describe('the list of terms', () => {
  it('has a term of a pack that the reader changed once', () => {
    const own = changeTerm(undefined, 'chaos', termOf('chaos', 'мой хаос', 'my chaos'), {
      now: 1,
      revision: 'a',
    })
    const rows = termRows([pack], [own], 'en')
    expect(rows.map(({ term, pack: from }) => [term.id, from])).toEqual([
      ['chaos', 'my-terms'],
      ['order', 'pack'],
    ])
  })

  it('says which terms of packs every reader knows; own ones are underlined whatever they are', () => {
    const known: Term = {
      ...termOf('chaos', 'хаос', 'chaos'),
      names: { ru: [{ text: 'хаос', familiar: true }] },
    }
    const own = changeTerm(undefined, 'mine', { ...known, id: 'mine' }, { now: 1, revision: 'a' })
    const withKnown = { ...pack, terms: [known, termOf('order', 'порядок', 'order')] }
    const familiar = termRows([withKnown], [own], 'en').filter(isFamiliar)
    expect(familiar.map(({ pack: from }) => from)).toEqual(['pack'])
  })

  it.each([
    ['CHAOS', ['chaos', 'order']],
    ['учет', ['order']],
    ['chaos-ish', ['chaos', 'order']],
    ['nothing', []],
    ['  ', ['chaos', 'order']],
  ])('searched for %j has %j', (query, found) => {
    expect(ids(searchRows(termRows([pack], [], 'en'), query, none))).toEqual(found)
  })

  it('has what the query names in another form', () => {
    const rows = termRows([pack], [], 'en')
    expect(ids(searchRows(rows, 'хаосом', new Set(['chaos'])))).toEqual(['chaos'])
  })

  it('is searched at once with 100,000 terms', () => {
    const terms = Array.from({ length: 100_000 }, (_, n) =>
      termOf(`t${n}`, `слово${n}`, `word${n.toString(36)}`),
    )
    const rows = termRows([{ ...pack, terms }], [], 'en')
    const start = performance.now()
    expect(searchRows(rows, 'слово99999', none)).toHaveLength(1)
    // About 20 ms on a quiet machine; a reader notices from 100 ms on.
    expect(performance.now() - start).toBeLessThan(1000)
  }, 60_000)
})
