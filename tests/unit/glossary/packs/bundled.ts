import { readdirSync, readFileSync } from 'node:fs'
import { parsePack } from '../../../../src/glossary/packs/schema'
import type { Forms } from './checks/forms'
import type { ReviewedWords } from './checks/spelling'
import withoutYo from './right-without-yo.json'

export const packFolder = new URL('../../../../src/glossary/packs/', import.meta.url)

function readFolder<Value>(folder: URL): Map<string, Value> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return new Map(
    names.map((name) => [
      name.replace(/\.json$/, ''),
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Value,
    ]),
  )
}

/** The packs as they are written, by file name. */
export const written = readFolder<unknown>(packFolder)
/** The packs that the extension brings along. */
export const packs = [...written.values()].map(parsePack)
/** Inflected forms of Russian names, by pack. */
export const forms = readFolder<Forms>(new URL('./forms/', import.meta.url))
/** Words that are right although no dictionary has them, by pack. */
export const reviewedWords = readFolder<ReviewedWords>(new URL('./words/', import.meta.url))

/** Russian words right with «е», where a spelling with «ё» is a word too. */
export const rightWithoutYo = new Set<string>(withoutYo)
