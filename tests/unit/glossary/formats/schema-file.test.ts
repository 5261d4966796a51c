import { readFileSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, it } from 'vitest'
import { packSchema } from '../../../../src/glossary/packs/schema'

const file = new URL('../../../../docs/pack.schema.json', import.meta.url)

/** Set to write the file anew after a change of the schema. */
const isWriting = process.env['WRITE_SCHEMA'] === '1'

it('the published schema says what the program checks', () => {
  const generated = {
    ...toJsonSchema(packSchema, {
      typeMode: 'input',
      // Checks that are code have no counterpart; the guide names them.
      errorMode: 'ignore',
    }),
    title: 'A glossary pack of Clear Mirror',
  }
  if (isWriting) writeFileSync(file, `${JSON.stringify(generated, null, 2)}\n`)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(generated)
})
