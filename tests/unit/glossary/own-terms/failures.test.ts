import { describe, expect, it } from 'vitest'
import { failureOf, OwnTermsFailure } from '../../../../src/glossary/own-terms/failures'

const noSpace =
  'IO error: 000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)'
const noBackingStore = 'Internal error opening backing store for indexedDB.open.'

/** What the browsers say, and the room that is left then, in bytes. */
const said = [
  ['QuotaExceededError', 'The current transaction exceeded its quota limitations.', 1e9, 'full'],
  ['UnknownError', noSpace, 1e9, 'full'],
  ['UnknownError', noBackingStore, 0, 'full'],
  ['UnknownError', noBackingStore, 1e9, 'damaged'],
  ['NotFoundError', 'One of the specified object stores was not found.', 0, 'damaged'],
  ['VersionError', 'The requested version is less than the existing one.', 0, 'newer'],
] as const

describe('a failure of the browser to store own terms', () => {
  it.each(said)('%s: %s with %d bytes left is told', async (name, text, room, reason) => {
    const failure = await failureOf(new DOMException(text, name), async () => room)
    expect(failure).toBeInstanceOf(OwnTermsFailure)
    expect(failure).toMatchObject({ reason })
  })

  it('that means none of these stays what it is', async () => {
    const error = new DOMException('Stopped', 'AbortError')
    expect(await failureOf(error, async () => 0)).toBe(error)
  })
})
