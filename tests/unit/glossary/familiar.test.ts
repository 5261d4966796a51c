import { describe, expect, it } from 'vitest'
import { ownPackId } from '../../../src/glossary/own-terms/override'
import { Glossary } from '../../../src/glossary/service/glossary'
import type { Pack, Term, TermName } from '../../../src/glossary/term'
import { packs as bundled } from './packs/bundled'

function term(id: string, ...ru: TermName[]): Term {
  return { id, subject: 'brain', names: { ru }, definition: { ru: id }, sources: [], related: [] }
}

function packOf(id: string, ...terms: Term[]): Pack {
  return { id, version: 1, title: {}, licence: '', terms }
}

const brain = term('brain', { text: 'мозг', familiar: true }, { text: 'мозг человека' })
const others = [
  term('neuron', { text: 'нейрон' }),
  term('signal', { text: 'сигнал', common: true }),
]
const idsIn = (pack: Pack, text: string) =>
  new Glossary([pack]).find(text, new Set()).map((mention) => mention.term)

describe('a name that every reader knows', () => {
  const pack = packOf('pack', brain, ...others)

  it('is not marked in any form', () => {
    expect(idsIn(pack, 'мозг и нейроны мозга')).toEqual(['neuron'])
  })

  it('leaves the other names of its term alone', () => {
    expect(idsIn(pack, 'о мозге человека')).toEqual(['brain'])
  })

  it('tells what a text is about', () => {
    expect(idsIn(pack, 'сигналы нейронов')).toEqual(['neuron'])
    expect(idsIn(pack, 'сигналы нейронов мозга')).toEqual(['signal', 'neuron'])
  })

  it('has a card where a reader selects it', () => {
    expect(new Glossary([pack]).mentionsIn('мозгом').map((mention) => mention.term)).toEqual([
      'brain',
    ])
  })

  it('is marked where it is a term of the reader’s own', () => {
    expect(idsIn(packOf(ownPackId, brain), 'мозг')).toEqual(['brain'])
  })
})

describe('the bundled packs', () => {
  const about = 'Кора больших полушарий, гиппокамп, синапс, нейросеть и машинное обучение. '
  const glossary = new Glossary(bundled)
  const marked = (words: string) =>
    glossary.find(about + words, new Set()).filter(({ start }) => start >= about.length)

  it.each(['мозг', 'память', 'эмоции', 'мотивация', 'ИИ', 'ChatGPT', 'чат-бот', 'memory', 'AI'])(
    'do not explain «%s» unasked',
    (words) => {
      expect(glossary.mentionsIn(words)).toHaveLength(1)
      expect(marked(words)).toEqual([])
    },
  )

  it.each(['рабочая память', 'лобная доля', 'ИИ-агент', 'базовая эмоция', 'GPU'])(
    'explain «%s»',
    (words) => {
      expect(marked(words).map(({ form }) => form)).toEqual([words])
    },
  )
})
