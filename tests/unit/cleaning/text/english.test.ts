import { describe, expect, it } from 'vitest'
import { areForeign, isEnglish } from '../../../../src/cleaning/text/english'
import { wordsOf } from '../../../../src/cleaning/text/words'

function runOf(text: string) {
  const words = wordsOf([text])
  return { words, run: { start: 0, end: words.count } }
}

describe('the language of a text', () => {
  it.each([
    'The airport authority said that a second runway would open before the end of the year.',
    'Shares of the carrier fell after it cut its forecast for the second time in four months.',
    'Nobody who saw their boats could say when they would return, after so many years without news.',
  ])('is English: %s', (text) => {
    const { words, run } = runOf(text)
    expect(isEnglish(words, run)).toBe(true)
    expect(areForeign(words, [run])).toBe(false)
  })

  it.each([
    'Am Samstag öffnen wir die Werkstatt für alle, die ihr Fahrrad selbst reparieren möchten. Bringt bitte eure Ersatzteile mit, Werkzeug ist da.',
    'El mercado abre el sábado a las nueve y este año hay más puestos que nunca, también para quien solo viene a mirar y a tomar un café.',
    'Buku-buku lama itu kami temukan di gudang belakang dan ternyata masih bagus, jadi silakan datang dan ambil satu untuk dibaca di rumah.',
    'Ertaga ertalab soat oltida hashar boʻladi, har bir xonadondan bir kishi chiqsin va oʻzi bilan ketmon, supurgi hamda qoʻlqop olib kelsin.',
    'Картографы прошлого не ошибались, они торговались, и остров, которого нет, рисовали, чтобы уличить соседа в краже гравюры у старого мастера.',
  ])('is another: %s', (text) => {
    const { words, run } = runOf(text)
    expect(isEnglish(words, run)).toBe(false)
    expect(areForeign(words, [run])).toBe(true)
  })

  it('is not certain of a list', () => {
    const { words, run } = runOf('Red lentils, two onions, one carrot, salt')
    expect(isEnglish(words, run)).toBe(false)
    expect(areForeign(words, [run])).toBe(false)
  })
})
