import { describe, expect, it } from 'vitest'
import { readSiteEntry } from '../../../src/options/sections/sites/site-address'

describe('the address of a site', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['https://mirror.example.org/channel/12?x=1#y', 'mirror.example.org'],
    ['http://example.org:8080/a', 'example.org'],
    ['example.org/channel', 'example.org'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['192.0.2.7', '192.0.2.7'],
  ])('%s is the host %s', (entry, host) => {
    expect(readSiteEntry(entry)).toEqual({ host })
  })

  it.each([
    ['', 'notAnAddress'],
    ['localhost', 'notAnAddress'],
    ['two words', 'notAnAddress'],
    ['javascript:alert(1)', 'notAnAddress'],
    ['file:///etc/passwd', 'notAnAddress'],
    ['ftp://example.org', 'notAnAddress'],
    ['*.example.org', 'oneSiteOnly'],
    ['*://*/*', 'oneSiteOnly'],
    ['t.me', 'official'],
    ['telegra.ph', 'official'],
    ['https://web.telegram.org/k/', 'official'],
  ])('%s is refused: %s', (entry, problem) => {
    expect(readSiteEntry(entry)).toEqual({ problem })
  })
})
