import { describe, expect, it } from 'vitest'
import {
  compareDecisions,
  withDecisions,
} from '../../../../src/options/site-decisions/compare-decisions'
import { readSitesFile, writeSitesFile } from '../../../../src/options/site-decisions/sites-file'
import { parseSettings } from '../../../../src/settings/schema'
import { mostPerSite } from '../../../../src/settings/site-decisions'

const isSelector = (text: string) => !text.includes('!!')
const read = (sites: unknown) => readSitesFile(JSON.stringify({ sites }), isSelector)
const rule = (selector: string, text = '', words = '') => ({ selector, text, words })
const kind = 'advertisement:ad-box:div.side-ad>a'

describe('a file of decisions by site', () => {
  it('is read as it was written', () => {
    const sites = {
      'mirror.example': { kept: [kind], hidden: [rule('div.chat', '1a2b', 'Talk to us')] },
      'localhost:8080': { kept: [], hidden: [rule('#side')] },
    }
    const file = readSitesFile(writeSitesFile(sites), isSelector)
    if ('problem' in file) throw new Error(file.problem)
    expect(file.refusals).toEqual([])
    const settings = withDecisions(parseSettings({}), file.decisions, true)
    expect(settings.sites).toEqual(sites)
    expect(parseSettings(settings).sites).toEqual(sites)
  })

  it.each([
    ['', 'notReadable'],
    ['{"sites": {', 'notReadable'],
    ['[]', 'notThisFormat'],
    ['{"terms": []}', 'notThisFormat'],
    ['{"sites": 5}', 'notThisFormat'],
    ['null', 'notThisFormat'],
  ])('%s is refused as a whole: %s', (text, problem) => {
    expect(readSitesFile(text, isSelector)).toMatchObject({ problem })
  })

  it.each([
    ['not a host', 'two words', 'badHost'],
    ['an address with a path', 'mirror.example/page', 'badHost'],
    ['a word that every object has', 'constructor', 'badHost'],
    ['a name with credentials', 'me@mirror.example', 'badHost'],
  ])('refuses %s', (_, host, reason) => {
    expect(read({ [host]: { hidden: [rule('p')] } })).toEqual({
      decisions: [],
      refusals: [{ host, reason }],
    })
  })

  it.each([
    ['no selector', { words: 'a' }, 'noSelector', undefined],
    ['an empty selector', { selector: '' }, 'noSelector', undefined],
    ['what the browser cannot read', { selector: 'p!!' }, 'badSelector', 'p!!'],
    ['a selector without end', { selector: 'p'.repeat(501) }, 'tooLong', 'selector'],
    ['words without end', { selector: 'p', words: 'w'.repeat(121) }, 'tooLong', 'words'],
    ['a mark that is a number', { selector: 'p', text: 7 }, 'badField', 'text'],
    ['no rule', 'p.ad', 'badField', ''],
  ])('refuses %s and takes the others', (_, wrong, reason, detail) => {
    expect(read({ 'mirror.example': { hidden: [rule('b'), wrong, rule('i')] } })).toEqual({
      decisions: [
        { host: 'mirror.example', rule: rule('b') },
        { host: 'mirror.example', rule: rule('i') },
      ],
      refusals: [
        { host: 'mirror.example', entry: { list: 'hidden', number: 2 }, reason, detail },
      ].map((refusal) => JSON.parse(JSON.stringify(refusal))),
    })
  })

  it('refuses what names no kind, and a site without lists', () => {
    const { decisions, refusals } = read({
      'one.example': { kept: [kind, 'ads', 3] },
      'two.example': { hidden: 'p' },
    }) as Exclude<ReturnType<typeof read>, { problem: string }>
    expect(decisions).toEqual([{ host: 'one.example', kept: kind }])
    expect(refusals).toEqual([
      {
        host: 'one.example',
        entry: { list: 'kept', number: 2 },
        reason: 'badKind',
        detail: 'ads',
      },
      { host: 'one.example', entry: { list: 'kept', number: 3 }, reason: 'badKind', detail: '3' },
      { host: 'two.example', reason: 'badSite' },
    ])
  })
})

describe('what a file of decisions would add', () => {
  const host = 'mirror.example'
  const settings = { sites: { [host]: { kept: [kind], hidden: [rule('p', '', 'Mine')] } } }

  it('is what is not there yet, and stands once', () => {
    const decisions = [
      { host, rule: rule('p', '', 'Their words') },
      { host, rule: rule('p', 'ff') },
      { host, rule: rule('p', 'ff') },
      { host, kept: kind },
      { host: 'other.example', kept: kind },
    ]
    const { added, same, refusals } = compareDecisions(settings, decisions)
    expect([added, same, refusals]).toEqual([[decisions[1], decisions[4]], 3, []])
    const after = withDecisions(settings, added, true)
    expect(after.sites[host]?.hidden).toEqual([rule('p', '', 'Mine'), rule('p', 'ff')])
    expect(withDecisions(after, added, false)).toEqual(settings)
  })

  it('leaves out what a site has no room for, and says so', () => {
    const decisions = Array.from({ length: mostPerSite + 1 }, (_, n) => ({
      host,
      rule: rule(`p.n${n}`),
    }))
    const { added, refusals } = compareDecisions(settings, decisions)
    expect(added).toHaveLength(mostPerSite - 1)
    expect(refusals.map(({ reason, detail }) => `${reason} ${detail}`)).toEqual([
      `tooMany p.n${mostPerSite - 1}`,
      `tooMany p.n${mostPerSite}`,
    ])
    const stored = withDecisions(parseSettings(settings), added, true)
    expect(parseSettings(stored).sites[host]?.hidden).toHaveLength(mostPerSite)
  })
})
