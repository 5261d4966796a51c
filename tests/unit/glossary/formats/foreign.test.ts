import { describe, expect, it } from 'vitest'
import { reading } from '../../../../src/glossary/formats'
import { FileRefused, type Imported } from '../../../../src/glossary/formats/imported'

function read(text: string): Imported {
  const steps = reading(text)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

function refusalOf(text: string) {
  try {
    read(text)
  } catch (error) {
    if (error instanceof FileRefused) return error.refusal
    throw error
  }
  throw new Error('The file was taken')
}

const names = ({ terms }: Imported) =>
  terms.map((term) => [
    term.names.ru?.map(({ text }) => text) ?? [],
    term.names.en?.map(({ text }) => text) ?? [],
  ])

describe('tables of others', () => {
  it.each([[','], [';'], ['\t']])('are read with columns divided by %j', (divider) => {
    const rows = [
      ['Термин', 'Определение', 'Ссылка'],
      ['энтропия | ЭП', '"Мера, которая растёт"', 'https://example.org/e'],
      ['entropy', 'A measure', ''],
    ]
    const imported = read(rows.map((row) => row.join(divider)).join('\r\n'))
    expect(names(imported)).toEqual([
      [['энтропия', 'ЭП'], []],
      [[], ['entropy']],
    ])
    expect(imported.terms[0]?.definition).toEqual({ ru: 'Мера, которая растёт' })
    expect(imported.terms[0]?.sources[0]?.url).toBe('https://example.org/e')
  })

  it('are read without heads', () => {
    const imported = read('chaos,Strong dependence\nдрейф,Медленное смещение\n')
    expect(names(imported)).toEqual([
      [[], ['chaos']],
      [['дрейф'], []],
    ])
  })

  it('give the same term the same id each time', () => {
    const [first] = read('term,definition\nchaos,a\n').terms
    const [second] = read('term,definition\nchaos,b\n').terms
    expect(first?.id).toBe(second?.id)
  })

  it('tell line and reason of each row that is not taken', () => {
    const long = 'x'.repeat(201)
    const imported = read(
      [
        'term,definition,source',
        '"two\nlines",a,',
        ',no name,',
        `${long},a,`,
        'script,a,javascript:alert(1)',
        'twice,a,',
        'twice,b,',
        '',
        'good,a,',
      ].join('\n'),
    )
    expect(imported.unit).toBe('line')
    expect(imported.refusals.map(({ place, reason }) => [place, reason])).toEqual([
      [4, 'noName'],
      [5, 'tooLong'],
      [6, 'badAddress'],
      [8, 'repeated'],
    ])
    expect(names(imported).flat(2)).toEqual(
      ['two\nlines', 'script'].slice(0, 1).concat('twice', 'good'),
    )
  })

  it.each([['one column\nonly\n'], ['just a sentence']])('%j is no table', (text) => {
    expect(refusalOf(text).reason).toBe('notThisFormat')
  })

  it('with a quote that is never closed are refused whole', () => {
    expect(refusalOf('term,definition\n"open,a\nb,c\n').reason).toBe('notReadable')
  })
})

const tbx2008 = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc/></martifHeader><text><body>
<termEntry id="c5"><descrip type="subjectField">Physics</descrip>
<langSet xml:lang="en"><descripGrp><descrip type="definition">A <hi>measure</hi> &amp; more.</descrip></descripGrp>
<ntig><termGrp><term>entropy</term></termGrp></ntig>
<tig><term>S</term><termNote type="termType">abbreviation</termNote></tig></langSet>
<langSet xml:lang="ru-RU"><tig><term>энтропия</term></tig></langSet>
<langSet xml:lang="de"><tig><term>Entropie</term></tig></langSet></termEntry>
</body></text></martif>`

const tbx2019 = `<tbx xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic" xmlns:min="http://www.tbxinfo.net/ns/min" style="dct" type="TBX-Basic" xml:lang="en">
<text><body><conceptEntry id="c1"><min:subjectField>physics</min:subjectField>
<langSec xml:lang="en"><basic:definition>Strong dependence.</basic:definition><termSec><term>chaos</term></termSec></langSec>
</conceptEntry></body></text></tbx>`

describe('TBX of others', () => {
  it('is read in the form of 2008', () => {
    const imported = read(tbx2008)
    expect(imported.refusals).toEqual([])
    expect(imported.terms).toMatchObject([
      {
        names: {
          en: [{ text: 'entropy' }, { text: 'S', kind: 'abbreviation' }],
          ru: [{ text: 'энтропия' }],
        },
        definition: { en: 'A measure & more.' },
      },
    ])
  })

  it('is read with elements for data categories', () => {
    expect(read(tbx2019).terms).toMatchObject([
      {
        subject: 'physics',
        names: { en: [{ text: 'chaos' }] },
        definition: { en: 'Strong dependence.' },
      },
    ])
  })

  it('refuses concepts without a name in a known language, with their line', () => {
    const imported = read(tbx2008.replace(/xml:lang="(?:en|ru-RU)">/g, 'xml:lang="fr">'))
    expect(imported.refusals).toMatchObject([{ place: 4, reason: 'noName' }])
  })
})

describe('hostile files', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY lol${n} "&lol;&lol;&lol;&lol;">`,
  ).join('')}]><tbx><text><body>&lol8;</body></text></tbx>`
  it.each([
    ['a bomb of entities', bomb, 'entities'],
    [
      'an external entity',
      '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>',
      'entities',
    ],
    ['elements within elements', `<tbx>${'<a>'.repeat(100_000)}`, 'tooDeep'],
    ['a page', '<html><body><term>x</term></body></html>', 'notThisFormat'],
    ['a broken file', '<tbx><text><body><conceptEntry id="x">', 'notReadable'],
    ['an unknown entity', '<tbx>&nbsp;</tbx>', 'notReadable'],
    ['broken JSON', '{"terms": [', 'notReadable'],
    ['JSON of something else', '{"items": []}', 'notThisFormat'],
  ])('%s: refused whole', (_, text, reason) => {
    expect(refusalOf(text).reason).toBe(reason)
  })

  it('with keys of prototypes change no prototype', () => {
    const { terms, refusals } = read(
      '[{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "id": "x"}]',
    )
    expect(terms).toEqual([])
    expect(refusals).toMatchObject([{ place: 1 }])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('with script addresses or huge fields lose those terms only', () => {
    const term = (id: string, url: string, definition: string) => ({
      id,
      subject: 'x',
      names: { en: [id] },
      definition: { en: definition },
      sources: [{ title: 'x', url }],
      related: [],
    })
    const { terms, refusals } = read(
      JSON.stringify([
        term('a', 'javascript:alert(1)', 'x'),
        term('b', 'data:text/html,x', 'x'),
        term('c', 'https://example.org', 'x'.repeat(1_000_000)),
        term('d', 'https://example.org', 'x'),
      ]),
    )
    expect(terms.map(({ id }) => id)).toEqual(['d'])
    expect(refusals.map(({ place, reason }) => [place, reason])).toEqual([
      [1, 'badAddress'],
      [2, 'badAddress'],
      [3, 'tooLong'],
    ])
  })
})
