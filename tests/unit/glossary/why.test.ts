import { expect, it } from 'vitest'
import { findMentions } from '../../../src/glossary/finding/find'
import { compileLexicon } from '../../../src/glossary/lexicon/compile'
import type { TermName } from '../../../src/glossary/term'

const network: TermName = { text: 'нейронная сеть', forms: ['нейросетка'] }

/** A text, the name of a term, and why a form of it is that term. */
const cases: readonly [text: string, name: TermName, form: string, rule: string][] = [
  ['вот нейронная сеть', network, 'нейронная сеть', 'dictionary-form'],
  ['о нейронных сетях', network, 'нейронных сетях', 'inflected'],
  ['моя нейросетка', network, 'нейросетка', 'listed-form'],
  ['две LLM-ки', { text: 'LLM' }, 'LLM-ки', 'abbreviation-with-ending'],
  ['three analyses of it', { text: 'analysis' }, 'analyses', 'inflected'],
]

it.each(cases)('«%s»: the match says from which name its form follows, and how', (...given) => {
  const [text, name, form, rule] = given
  const lexicon = compileLexicon([{ term: 'id', name }])
  const found = findMentions(lexicon, text)
  expect(found).toMatchObject([{ form, rule, name: name.text, term: 'id' }])
})
