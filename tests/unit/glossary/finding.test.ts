import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/glossary/finding/find'
import { compileLexicon } from '../../../src/glossary/lexicon/compile'

const names = [
  'нейронная сеть',
  'большая языковая модель',
  'языковая модель',
  'машинное обучение',
  'обучение с учителем',
  'функция потерь',
  'свёртка',
  'ошибка',
  'NN',
  'LLM',
  'ИИ',
  'computationally irreducible complexity',
  'neural network',
  'feed-forward network',
  'matrix',
  'C++',
  'ML-модель',
  'гауссово распределение',
  'марковская цепь',
  'вес',
]
const lexicon = compileLexicon(names.map((text) => ({ term: text, name: { text } })))

function found(text: string): [string, string][] {
  return findMentions(lexicon, text).map(({ term, form }) => [term, form])
}

const forms: [text: string, term: string, form: string][] = [
  ['о нейронных сетях', 'нейронная сеть', 'нейронных сетях'],
  ['Нейронной сетью', 'нейронная сеть', 'Нейронной сетью'],
  ['трёх нейронных сетей', 'нейронная сеть', 'нейронных сетей'],
  ['большими языковыми моделями', 'большая языковая модель', 'большими языковыми моделями'],
  ['без машинного обучения', 'машинное обучение', 'машинного обучения'],
  ['обучению с учителем', 'обучение с учителем', 'обучению с учителем'],
  ['функции потерь', 'функция потерь', 'функции потерь'],
  ['свертки', 'свёртка', 'свертки'],
  ['много ошибок', 'ошибка', 'ошибок'],
  ['ней\u00adрон\u00adные\u00a0сети', 'нейронная сеть', 'ней\u00adрон\u00adные\u00a0сети'],
  ['не́йронные се́ти', 'нейронная сеть', 'не́йронные се́ти'],
  ['эти NN и', 'NN', 'NN'],
  ['LLM-ки', 'LLM', 'LLM-ки'],
  ["LLM'шный", 'LLM', "LLM'шный"],
  ['neural networks', 'neural network', 'neural networks'],
  ['feedforward networks', 'feed-forward network', 'feedforward networks'],
  ['two matrices', 'matrix', 'matrices'],
  ['на C++ писать', 'C++', 'C++'],
  ['гауссовым распределением', 'гауссово распределение', 'гауссовым распределением'],
  ['марковских цепей', 'марковская цепь', 'марковских цепей'],
]

const not: string[] = [
  'нейронная. Сеть',
  'нейронную сетью',
  'nn',
  'ии',
  '#NN',
  '@LLM',
  'https://example.org/neural-network',
  'нейронная\u0000сеть',
  'вариант C',
  'мета-ошибка',
]

describe('terms', () => {
  it.each(forms)('are found in «%s»', (text, term, form) => {
    expect(found(text)).toEqual([[term, form]])
  })

  it.each(not)('are not found in «%s»', (text) => {
    expect(found(text)).toEqual([])
  })

  it('win by length', () => {
    expect(found('большая языковая модель')).toEqual([
      ['большая языковая модель', 'большая языковая модель'],
    ])
  })
})
