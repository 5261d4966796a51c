/** Own terms could not be read or written; `reason` says what can be done about it. */
export class OwnTermsFailure extends Error {
  override readonly name = 'OwnTermsFailure'
  readonly reason: 'full' | 'newer' | 'damaged'

  /**
   * @param reason `full`: no room on the disk or in the browser's allowance, nothing was changed;
   *   `newer`: stored by a later version of the extension, nothing was touched;
   *   `damaged`: the browser cannot read what it stored
   */
  constructor(reason: 'full' | 'newer' | 'damaged', cause: unknown) {
    super(`Own terms: ${reason}: ${String(cause)}`, { cause })
    this.reason = reason
  }
}

/** Room below which nothing can be opened or written, in bytes: what a database takes to begin with. */
const leastRoom = 1_000_000

/**
 * Gives the browser's failure its meaning. On a full disk Chromium fails with the same error as on a broken
 * database, and advice for the one would destroy the other: the room that is left tells them apart.
 * @param roomLeft in bytes
 */
export async function failureOf(error: unknown, roomLeft = estimateRoom): Promise<unknown> {
  if (error instanceof OwnTermsFailure) return error
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return new OwnTermsFailure('full', error)
  if (name === 'UnknownError' && (/NO_SPACE/.test(String(error)) || (await roomLeft()) < leastRoom))
    return new OwnTermsFailure('full', error)
  if (name === 'VersionError') return new OwnTermsFailure('newer', error)
  if (/^(UnknownError|DataError|NotReadableError|NotFoundError|InvalidStateError)$/.test(name))
    return new OwnTermsFailure('damaged', error)
  return error
}

/** What the browser says is left; without end where it does not say. */
async function estimateRoom(): Promise<number> {
  try {
    const { quota, usage = 0 } = await navigator.storage.estimate()
    return quota === undefined ? Number.POSITIVE_INFINITY : quota - usage
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
