import { describe, expect, it } from 'vitest'
import { createStrings, interfaceLanguageFor } from '../../../src/interface/strings'

const strings = createStrings({
  en: { blocks: '{n} block|{n} blocks', hello: 'Hello, {name}' },
  ru: { blocks: '{n} блок|{n} блока|{n} блоков', hello: 'Здравствуйте, {name}' },
})

describe('strings', () => {
  it.each([
    [1, '1 блок'],
    [3, '3 блока'],
    [11, '11 блоков'],
    [21, '21 блок'],
    [0, '0 блоков'],
  ])('take the Russian plural of %i', (n, text) => {
    expect(strings('ru')('blocks', { n })).toBe(text)
  })

  it('take the English plural', () => {
    expect([strings('en')('blocks', { n: 1 }), strings('en')('blocks', { n: 2 })]).toEqual([
      '1 block',
      '2 blocks',
    ])
  })

  it.each(['en', 'ru'] as const)('take the same plurals in %s as the browser does', (language) => {
    const forms = { en: ['one', 'other'], ru: ['one', 'few', 'many'] }[language]
    const table = { form: forms.join('|') }
    const form = createStrings({ en: table, ru: table })(language)
    const rules = new Intl.PluralRules(language)
    for (let n = 0; n <= 1200; n++) expect([n, form('form', { n })]).toEqual([n, rules.select(n)])
  })

  it.each(['en', 'ru'] as const)('print numbers in %s as the browser does', (language) => {
    const table = { number: '{n}' }
    const number = createStrings({ en: table, ru: table })(language)
    for (const n of [0, 7, 999, 1000, 12_345, 1_234_567, 0.5, 1.5])
      expect(number('number', { n })).toBe(n.toLocaleString(language))
  })

  it('fill holes and leave unknown ones', () => {
    expect(strings('en')('hello', { name: 'Ada' })).toBe('Hello, Ada')
    expect(strings('en')('hello')).toBe('Hello, {name}')
  })

  it.each([
    ['ru-RU', 'ru'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['rund', 'en'],
  ] as const)('for a browser in %s are %s', (requested, language) => {
    expect(interfaceLanguageFor(requested)).toBe(language)
  })
})
