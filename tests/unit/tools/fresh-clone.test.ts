import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const tools = path.resolve('tests/tools')
const importLine = /^import\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm

/** Every module a program loads before its first line runs, by what the files import. */
function loadedFirst(file: string, seen = new Set<string>()): Set<string> {
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(importLine)) {
    if (seen.has(name)) continue
    seen.add(name)
    if (name.startsWith('.')) loadedFirst(path.resolve(path.dirname(file), name), seen)
  }
  return seen
}

it.each(['start.mjs', 'test.mjs'])('%s starts before any package is installed', (program) => {
  const packages = [...loadedFirst(path.join(tools, program))].filter(
    (name) => !name.startsWith('.') && !name.startsWith('node:'),
  )
  expect(packages).toEqual([])
})
