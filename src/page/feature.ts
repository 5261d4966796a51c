/**
 * Something the reader can switch on and off on a page.
 * @typeParam Subject what it works on: the page for cleaning, the post for the others
 */
export interface Feature<Subject> {
  readonly id: string
  applies(subject: Subject): boolean
  /** Starts the feature. Aborting `signal` gives the page back exactly as it was before the start. */
  start(subject: Subject, signal: AbortSignal): void | Promise<void>
}
