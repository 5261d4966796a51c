import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/glossary/finding/find'
import { compileLexicon } from '../../../src/glossary/lexicon/compile'
import { definitionLength, parsePack } from '../../../src/glossary/packs/schema'
import { termLanguages } from '../../../src/glossary/term'

const folder = new URL('../../../src/glossary/packs/', import.meta.url)
const packs = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => parsePack(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
const terms = packs.flatMap((pack) => pack.terms)
const byId = new Map(terms.map((term) => [term.id, term]))
const lexicon = compileLexicon(
  terms.flatMap(({ id, names }) =>
    termLanguages.flatMap((language) =>
      (names[language] ?? []).map((name) => ({ term: id, name })),
    ),
  ),
)

describe('the glossary packs', () => {
  it('name every term once', () => {
    expect(byId.size).toBe(terms.length)
    const names = terms.flatMap(({ id, names: all }) =>
      termLanguages.flatMap((language) =>
        (all[language] ?? []).map(({ text }) => `${text.toLowerCase()} ${language} ${id}`),
      ),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(terms.map((term) => [term.id, term]))('%s is complete', (_, term) => {
    for (const language of termLanguages) {
      const definition = term.definition[language] ?? ''
      expect(term.names[language]?.length).toBeGreaterThan(0)
      expect(definition.length).toBeGreaterThanOrEqual(definitionLength.least)
      expect(definition.length).toBeLessThanOrEqual(definitionLength.most)
      for (const { text } of term.names[language] ?? [])
        expect(definition.toLowerCase().startsWith(text.toLowerCase())).toBe(false)
    }
    expect(term.sources.length).toBeGreaterThan(0)
    for (const id of term.related) expect(byId.get(id)?.related).toContain(term.id)
  })

  it.each(
    terms.flatMap(({ id, names }) =>
      termLanguages.flatMap((language) =>
        (names[language] ?? []).map(({ text }) => [text, id] as const),
      ),
    ),
  )('«%s» is found as %s', (text, id) => {
    expect(findMentions(lexicon, `— ${text} —`).map(({ term }) => term)).toEqual([id])
  })
})
