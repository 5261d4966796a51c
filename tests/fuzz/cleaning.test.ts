// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, load } from '../unit/cleaning/support'

/** Documents a run: enough that a rule broken once in a thousand pages is met. */
const documents = 10_000
/** Pages that broke a promise once, kept so that they never do again. */
const foundOnce: string[] = [
  'Warning: x in /var/www/a.php on line 3<br>\n<div><b>NN. сети.</b> NN. сети.</div>\nWarning: x in /var/www/a.php on line 3<br>\n<ul><li>… NN хаос.</li></ul>',
  '<p></p>',
  '<div>a<br>a</div>',
  '<b>x</b> y <b>x</b> y',
]

const word = fc.constantFrom(
  'сети',
  'учатся',
  'мозг',
  'the',
  'model',
  '深',
  'хаос',
  'NN',
  'порядок',
  'читать',
  '…',
  '😀',
  '42',
)
const sentence = fc
  .array(word, { minLength: 1, maxLength: 14 })
  .map((words) => `${words.join(' ')}.`)
const text = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.join(' '))
const piece = fc.oneof(
  text.map((content) => `<p>${content}</p>`),
  text.map((content) => `${content}<br>`),
  text.map((content) => `<div><b>${content}</b> ${content}</div>`),
  text.map((content) => `<ul><li>${content}</li></ul>`),
  fc.constantFrom(
    '<ins class="adsbygoogle">Ad</ins>',
    'Create:<br>',
    '<div>BY channel</div>',
    '<p>Share with your friend now:</p>',
    'Warning: x in /var/www/a.php on line 3<br>',
  ),
)
/** Pages in which whole stretches stand again, cut, reordered or as they were. */
const body = fc
  .tuple(
    fc.array(piece, { minLength: 1, maxLength: 6 }),
    fc.array(piece, { maxLength: 4 }),
    fc.nat(6),
    fc.boolean(),
  )
  .map(([post, between, cut, again]) =>
    [...post, ...between, ...post.slice(0, again ? undefined : cut)].join('\n'),
  )

function sentencesOf(content: string): Set<string> {
  return new Set(
    (content.match(/[^.]+\./g) ?? [])
      .map((found) => found.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
      .filter(Boolean),
  )
}

describe('cleaning any page', () => {
  it('loses no sentence of a copy and is undone to the letter', { timeout: 240_000 }, () => {
    const check = (markup: string) => {
      load(markup)
      const before = document.body.outerHTML
      const { plan, page, visible, undo } = clean()
      const shown = visible.replace(/[^\p{L}\p{N}]+/gu, ' ')
      for (const run of plan.hidden)
        if (run.reason === 'duplicate' && run.evidence.code === 'every-word-matches')
          for (const index of run.blocks)
            for (const lost of sentencesOf(page.blocks[index]?.text ?? ''))
              if (!/^(?:Create|Share|BY|Warning)/.test(lost)) expect(shown).toContain(lost)
      undo()
      expect(document.body.outerHTML).toBe(before)
    }
    for (const markup of foundOnce) check(markup)
    fc.assert(fc.property(body, check), { numRuns: documents, verbose: 1 })
  })
})
