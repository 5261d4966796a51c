import { describe, expect, it } from 'vitest'
import { importsOfPacks, overBudget } from './size'
import { soundPackBut } from './sound-pack'

describe('the checks of cost', () => {
  it('see packs over the budget', () => {
    expect(overBudget([soundPackBut({})], 10_000)).toEqual([])
    expect(overBudget([soundPackBut({}), soundPackBut({})], 1000)).toHaveLength(1)
  })

  it.each([
    ["import pack from './packs/mean.json'", 1],
    ["const pack = await import('../glossary/packs/mean.json')", 1],
    ["import './packs/mean.json' with { type: 'json' }", 1],
    ["import { parsePack } from './packs/schema'", 0],
    ["await fetch(folder + 'packs/mean.json')", 0],
  ])('count «%s» as %i imports', (code, count) => {
    expect(importsOfPacks(new Map([['module.ts', code]]))).toHaveLength(count)
  })
})
