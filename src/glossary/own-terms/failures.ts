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

/** Gives the browser's failure its meaning. */
export function failureOf(error: unknown): unknown {
  if (error instanceof OwnTermsFailure) return error
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return new OwnTermsFailure('full', error)
  if (name === 'VersionError') return new OwnTermsFailure('newer', error)
  if (/^(UnknownError|DataError|NotReadableError|NotFoundError|InvalidStateError)$/.test(name))
    return new OwnTermsFailure('damaged', error)
  return error
}
