import { describe, expect, it } from 'vitest'
import { guessDictionaryForm } from '../../../../src/glossary/own-terms/guess-dictionary-form'

describe('the dictionary form of a selection', () => {
  it.each([
    ['нейронных сетей', 'нейронная сеть'],
    ['Нейронная сеть', 'нейронная сеть'],
    ['нейронными сетями', 'нейронная сеть'],
    ['энтропии', 'энтропия'],
    ['энтропией', 'энтропия'],
    ['трансформера', 'трансформер'],
    ['трансформеров', 'трансформер'],
    ['больших языковых моделей', 'большая языковая модель'],
    ['функцию потерь', 'функция потерь'],
    ['функции потерь', 'функция потерь'],
    ['обучением с учителем', 'обучение с учителем'],
    ['глубокого обучения', 'глубокое обучение'],
    ['градиентного спуска', 'градиентный спуск'],
    ['сложных систем', 'сложная система'],
    ['аттрактором', 'аттрактор'],
    ['самоорганизации', 'самоорганизация'],
    ['«эмерджентность»,', 'эмерджентность'],
    ['эмерджентности', 'эмерджентность'],
    ['механизма внимания', 'механизм внимания'],
    ['механизмом внимания', 'механизм внимания'],
    ['методов оптимизации', 'метод оптимизации'],
    ['фазовых переходов', 'фазовый переход'],
    ['сложного', 'сложный'],
    ['теории хаоса', 'теория хаоса'],
    ['матрицей весов', 'матрица весов'],
    ['LLM', 'LLM'],
    ['БЯМ', 'БЯМ'],
  ])('%s: %s', (selected, form) => {
    expect(guessDictionaryForm(selected)).toBe(form)
  })

  it.each([
    ['neural networks', 'neural network'],
    ['The neural networks', 'neural network'],
    ['Entropy', 'entropy'],
    ['LLMs', 'LLM'],
    ['ChatGPT', 'ChatGPT'],
    ['strategies', 'strategy'],
    ['loss', 'loss'],
    ['“phase transitions”.', 'phase transition'],
    ['  gradient   descent ', 'gradient descent'],
    ['entropy’s', 'entropy'],
  ])('%s: %s', (selected, form) => {
    expect(guessDictionaryForm(selected)).toBe(form)
  })

  it.each([
    [''],
    ['…'],
    ['12'],
    ['Это длинное предложение, в котором слов больше, чем бывает в названии понятия.'],
  ])('leaves %j as it is, but for its edges', (selected) => {
    expect(selected).toContain(guessDictionaryForm(selected))
  })
})
