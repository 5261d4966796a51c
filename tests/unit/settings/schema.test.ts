import { describe, expect, it } from 'vitest'
import { parseSettings } from '../../../src/settings/schema'
import { decisionsOn, withKept, withRule } from '../../../src/settings/site-decisions'

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

  it('of the first form keep their values and gain decisions by site', () => {
    const first = {
      automatic: false,
      interfaceLanguage: 'ru',
      theme: 'dark',
      sitesOff: ['tgoop.com'],
      hide: { duplicates: true, advertisements: false, filler: true },
      contents: { on: true, minimumParagraphs: 6, collapsedOn: ['tg-me.com'] },
      glossary: { on: true, underline: 'solid', known: ['neural-network'] },
    }
    const settings = parseSettings(first)
    expect(settings).toMatchObject(first)
    expect(settings.form).toBe(2)
    expect(settings.sites).toEqual({})
  })

  it('of a later form are read as far as they are known, and say still which form they have', () => {
    const settings = parseSettings({
      form: 9,
      theme: 'sepia',
      sites: { 'a.example': { kept: ['k'] } },
    })
    expect(settings.form).toBe(9)
    expect(settings.theme).toBe('sepia')
    expect(decisionsOn(settings, 'a.example').kept).toEqual(['k'])
  })

  it('keep each decision of a site beside a broken one', () => {
    const { sites } = parseSettings({
      sites: {
        'a.example': {
          kept: ['sharing:share-label:div.share', 7],
          hidden: [{ selector: '.promo' }, { selector: 3 }, { text: 'no selector' }, null],
        },
        'b.example': 'broken',
        'c.example': { kept: [], hidden: [] },
      },
    })
    expect(sites).toEqual({
      'a.example': {
        kept: ['sharing:share-label:div.share'],
        hidden: [{ selector: '.promo', text: '', words: '' }],
      },
    })
  })

  it('change by one decision at a time, and forget a site with none left', () => {
    const rule = { selector: '.promo', text: '', words: 'Buy' }
    const kept = withKept(presets, 'a.example', 'sharing', true)
    const both = withRule(kept, 'a.example', rule, true)
    expect(decisionsOn(both, 'a.example')).toEqual({ kept: ['sharing'], hidden: [rule] })
    expect(decisionsOn(both, 'b.example')).toEqual({ kept: [], hidden: [] })
    expect(withRule(both, 'a.example', rule, true)).toEqual(both)
    const none = withRule(withKept(both, 'a.example', 'sharing', false), 'a.example', rule, false)
    expect(none.sites).toEqual({})
  })
})
