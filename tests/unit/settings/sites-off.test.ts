import { describe, expect, it } from 'vitest'
import { isSiteOff, switchSite } from '../../../src/settings/sites-off'

describe('sites switched off', () => {
  it.each([
    [['a.org'], 'a.org', true],
    [['a.org'], 'www.a.org', false],
    [['*.a.org'], 'www.a.org', true],
    [['*.a.org'], 'a.org', false],
    [['*.a.org'], 'nota.org', false],
    [[], 'a.org', false],
  ])('%j: is %s off? %s', (list, host, off) => {
    expect(isSiteOff(list, host)).toBe(off)
  })

  it('list a host once, however often it is switched off', () => {
    expect(switchSite(switchSite([], 'a.org', false), 'a.org', false)).toEqual(['a.org'])
  })

  it('forget a pattern that covers the host switched on', () => {
    expect(switchSite(['*.a.org', 'b.org'], 'x.a.org', true)).toEqual(['b.org'])
  })

  it('are switched by pattern too', () => {
    const off = switchSite(['x.a.org'], '*.a.org', false)
    expect(isSiteOff(off, 'y.a.org')).toBe(true)
    expect(switchSite(off, '*.a.org', true)).toEqual(['x.a.org'])
  })
})
