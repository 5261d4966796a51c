import { expect, it } from 'vitest'
import { keysOf } from '../../../src/options/sections/keyboard/keys'

it.each([
  ['Alt+Shift+C', ['Alt', 'Shift', 'C']],
  ['⌥⇧C', ['⌥', '⇧', 'C']],
  ['⌘Comma', ['⌘', 'Comma']],
  ['F9', ['F9']],
  ['', []],
])('the keys of %s', (shortcut, keys) => {
  expect(keysOf(shortcut)).toEqual(keys)
})
