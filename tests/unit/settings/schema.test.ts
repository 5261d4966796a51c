import { describe, expect, it } from 'vitest'
import { parseSettings } from '../../../src/settings/schema'

const presets = parseSettings({})

describe('stored settings', () => {
  it.each([[undefined], [null], [7], ['broken'], [[]]])(
    'that are %j become the presets',
    (stored) => {
      expect(parseSettings(stored)).toEqual(presets)
    },
  )

  it('keep every field that can be read beside one that cannot', () => {
    const settings = parseSettings({
      automatic: 'yes',
      theme: 'dark',
      glossary: { on: false, known: 7 },
      sitesOff: ['tg-me.com'],
    })
    expect(settings.automatic).toBe(true)
    expect(settings.theme).toBe('dark')
    expect(settings.glossary.on).toBe(false)
    expect(settings.glossary.known).toEqual([])
    expect(settings.sitesOff).toEqual(['tg-me.com'])
  })

  it('read back what they wrote', () => {
    const changed = { ...presets, theme: 'sepia' as const }
    expect(parseSettings(JSON.parse(JSON.stringify(changed)))).toEqual(changed)
  })
})
