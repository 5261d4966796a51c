import { describe, expect, it } from 'vitest'
import { backgroundKind } from '../../../../src/glossary/marks/background'
import { luminanceOf } from '../../../../src/interface/tools/theme'

/** The colours of `marks.css`. */
const line = { light: 'rgb(11, 102, 114)', dark: 'rgb(118, 200, 209)' } as const

function contrast(first: number, second: number): number {
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

describe('the line under a term', () => {
  it('has a contrast of 3:1 on any grey it is drawn on in the accent colour', () => {
    const kinds = new Set<string>()
    for (let grey = 0; grey < 256; grey++) {
      const luminance = luminanceOf(`rgb(${grey}, ${grey}, ${grey})`) ?? 0
      const kind = backgroundKind(luminance)
      kinds.add(kind)
      if (kind !== 'middle')
        expect(contrast(luminance, luminanceOf(line[kind]) ?? 0)).toBeGreaterThanOrEqual(3)
    }
    expect([...kinds]).toEqual(['dark', 'middle', 'light'])
  })
})
