import type { TermStep } from '../glossary/services'
import type { PageState } from '../messages/page-state'
import type { Settings } from '../settings/schema'

/** One page with the extension on it, from its first look to its last. */
export interface Session {
  /** Fetches what other pages taught; to be awaited before the page is first cleaned. */
  prepare(): Promise<void>
  /** Brings the page in line with the settings; resolves once it can be seen. */
  apply(settings: Settings): Promise<void>
  /** Cleans the page although its site is not a known one. */
  clean(): Promise<void>
  review(on: boolean, run?: string): void
  /** Looks for terms anew and leaves all else as it is. */
  refreshGlossary(): void
  /** Goes to the next section of the post (1) or the one before (-1). */
  section(step: 1 | -1): void
  /** Opens or leaves the reading view; the other of the two where it is not said which. */
  read(on?: boolean): void
  /** Lets the reader choose something to hide. @param first what to begin with */
  pick(first: Element | null): void
  goToTerm(where: TermStep): void
  state(): PageState
  markdown(): Promise<string>
  /** Tells the toolbar about the page once more. */
  tell(): void
  /** Gives the page back as it was. */
  end(): void
}
