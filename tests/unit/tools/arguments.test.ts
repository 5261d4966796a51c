import { expect, it } from 'vitest'
import { readArguments } from '../../tools/arguments.mjs'

it('takes the bundled page by itself', () => {
  expect(readArguments([])).toMatchObject({ file: null, browser: 'chrome', headless: false })
})

it('takes a saved page with its address', () => {
  expect(
    readArguments([
      'saved.html',
      '--url',
      'https://tgoop.com/somechannel/123',
      '--browser',
      'firefox',
    ]),
  ).toMatchObject({
    file: 'saved.html',
    url: 'https://tgoop.com/somechannel/123',
    browser: 'firefox',
  })
})

it.each([
  [['saved.html'], 'needs --url'],
  [['--url'], 'needs a value'],
  [['--url', 'nonsense'], 'no web address'],
  [['--browser', 'opera'], 'chrome or firefox'],
  [['--width', '12'], 'from 320'],
  [['--nonsense'], 'not known'],
  [['a.html', 'b.html'], 'One page at a time'],
])('refuses %j', (words, reason) => {
  expect(() => readArguments(words)).toThrow(reason)
})
