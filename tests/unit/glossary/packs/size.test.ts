import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packs, written } from './bundled'
import { importsOfPacks, overBudget, packBudget, sizeReport } from './checks/size'

const source = new URL('../../../../src/', import.meta.url)

describe('what packs cost', () => {
  it(`is under ${packBudget} bytes compressed`, () => {
    process.stdout.write(`${sizeReport(packs)}\n`)
    expect(overBudget([...written.values()], packBudget)).toEqual([])
  })

  it('is paid when a page first asks for terms: no module imports a pack', () => {
    const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => [name, readFileSync(new URL(name, source), 'utf8')] as const)
    expect(modules.length).toBeGreaterThan(0)
    expect(importsOfPacks(new Map(modules))).toEqual([])
  })
})
