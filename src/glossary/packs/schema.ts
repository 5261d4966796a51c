import * as v from 'valibot'
import type { Pack } from '../term'

/** Shortest and longest definition in UTF-16 units: enough to explain, short enough for a card. */
export const definitionLength = { least: 60, most: 280 } as const
/** Bounds for what a stranger's pack may hold; far above any real term. */
const longestName = 200
const longestText = 2000
const mostNames = 50
const mostTerms = 200_000

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestText))
const nameText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestName))
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'An id has lower-case latin letters, digits and hyphens'),
)
/** Only addresses a reader can open and that cannot run code. */
const webAddress = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:\/\//i, 'Only http and https addresses'),
)

const nameObject = v.strictObject({
  text: nameText,
  kind: v.exactOptional(v.picklist(['standard', 'colloquial', 'abbreviation'])),
  common: v.exactOptional(v.literal(true)),
  familiar: v.exactOptional(v.literal(true)),
  caseSensitive: v.exactOptional(v.literal(true)),
  frozen: v.exactOptional(v.literal(true)),
  forms: v.exactOptional(v.pipe(v.array(nameText), v.maxLength(mostNames))),
  exclude: v.exactOptional(v.pipe(v.array(nameText), v.maxLength(mostNames))),
  sharedWith: v.exactOptional(v.pipe(v.array(id), v.minLength(1), v.maxLength(mostNames))),
})

/** A plain string stands for a standard name with nothing to add. */
const name = v.union([
  v.pipe(
    nameText,
    v.transform((written) => ({ text: written })),
  ),
  nameObject,
])
const names = v.pipe(v.array(name), v.minLength(1), v.maxLength(mostNames))

const inLanguages = <Value extends v.GenericSchema>(value: Value) =>
  v.strictObject({ ru: v.exactOptional(value), en: v.exactOptional(value) })

const source = v.strictObject({
  title: text,
  url: webAddress,
  year: v.exactOptional(v.pipe(v.number(), v.integer())),
})

export const termSchema = v.strictObject({
  id,
  subject: id,
  names: v.pipe(
    inLanguages(names),
    v.check(
      (value) => Boolean(value.ru ?? value.en),
      'A term needs a name in at least one language',
    ),
  ),
  definition: inLanguages(text),
  example: v.exactOptional(inLanguages(text)),
  sources: v.pipe(v.array(source), v.maxLength(mostNames)),
  related: v.pipe(v.array(id), v.maxLength(mostNames)),
})

export const packSchema = v.strictObject({
  id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: inLanguages(nameText),
  licence: nameText,
  terms: v.pipe(v.array(termSchema), v.maxLength(mostTerms)),
})

/**
 * Reads a pack as it is stored or imported.
 * @throws v.ValiError that names the place of the first thing that is wrong
 */
export function parsePack(value: unknown): Pack {
  return v.parse(packSchema, value)
}
