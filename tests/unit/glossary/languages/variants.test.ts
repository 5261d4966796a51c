import { describe, expect, it } from 'vitest'
import { formsIn } from './support'

/** Ways to write the same words: a text, a term, and what is found of it. */
const variants: readonly [text: string, term: string, form: string][] = [
  ['свертка', 'свёртка', 'свертка'],
  ['свёрткой', 'свертка', 'свёрткой'],
  ['при\u00adвет\u00adствие', 'приветствие', 'при\u00adвет\u00adствие'],
  ['нейронная\u00a0сеть', 'нейронная сеть', 'нейронная\u00a0сеть'],
  ['нейронная\u202fсеть', 'нейронная сеть', 'нейронная\u202fсеть'],
  ['нейронная\nсеть', 'нейронная сеть', 'нейронная\nсеть'],
  ['«нейронная сеть»', 'нейронная сеть', 'нейронная сеть'],
  ['“neural network”', 'neural network', 'neural network'],
  ['се́ти', 'сеть', 'се́ти'],
  ['naïve Bayes', 'naive Bayes', 'naïve Bayes'],
  ['Erdős–Rényi graph', 'Erdos-Renyi graph', 'Erdős–Rényi graph'],
  ['граф Эрдёша–Реньи', 'граф Эрдеша-Реньи', 'граф Эрдёша–Реньи'],
  ['feed forward network', 'feed-forward network', 'feed forward network'],
  ['feedforward network', 'feed-forward network', 'feedforward network'],
  ['feed\u2011forward network', 'feed-forward network', 'feed\u2011forward network'],
  ['Conway’s law', "Conway's law", 'Conway’s law'],
  ['сеть с латинской c: cеть', 'сеть', 'сеть'],
  ['LLM-ки', 'LLM', 'LLM-ки'],
  ['GPT’шный', 'GPT', 'GPT’шный'],
  ['LLMs', 'LLM', 'LLMs'],
  ['ИИ-ассистент', 'ИИ', 'ИИ'],
  ['на C++', 'C++', 'C++'],
  ['GPT-модели', 'модель', 'модели'],
]

const absent: readonly [text: string, term: string][] = [
  ['nn', 'NN'],
  ['rope', 'RoPE'],
  ['иод', 'йод'],
  ['#сеть', 'сеть'],
  ['@network', 'network'],
  ['network@example.org', 'network'],
  ['https://example.org/network', 'network'],
  ['example.org/network', 'network'],
  ['нейронная\u0000сеть', 'нейронная сеть'],
  ['нейронная\u0001сеть', 'нейронная сеть'],
  ['нейронная\n\nсеть', 'нейронная сеть'],
  ['нейронная, сеть', 'нейронная сеть'],
  ['нейронную сетями', 'нейронная сеть'],
  ['мета-алгоритм', 'алгоритм'],
]

describe('words written in another way', () => {
  it.each(variants)('«%s» has «%s»', (text, term, form) => {
    expect(formsIn(text, term)[0]).toBe(form)
  })

  it.each(absent)('«%s» does not have «%s»', (text, term) => {
    expect(formsIn(text, term)).toEqual([])
  })
})
