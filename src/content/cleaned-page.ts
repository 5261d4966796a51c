import {
  type Analysis,
  analyse,
  hide,
  isAllHidden,
  isPostThere,
  isSameOutcome,
  joinAnalyses,
  type PlanOptions,
  type Reason,
} from '../cleaning'
import { showRestored } from '../cleaning/review/marks'
import type { MirrorAddress } from '../page/address'
import type { Settings } from '../settings/schema'
import type { PageDecisions } from './decisions'
import type { PageMemory } from './memory'
import { readerOptions } from './session-settings'

/** What is hidden on a page and what stays. */
export interface CleanedPage {
  /** What was found; nothing while the page is as it came. */
  readonly analysis: Analysis | undefined
  options(settings: Settings): PlanOptions
  /**
   * Judges the whole page and hides what is junk.
   * @returns nothing where no post was found, and leaves the page as it is
   * @throws where the page cannot be judged; what was hidden by then stays so until `undo`
   */
  clean(settings: Settings): Analysis | undefined
  /** Hides what was found in elements that the page added. */
  add(added: Analysis): void
  /** Whether a new look at the whole page leads to anything new; looks at the marks on it as well. */
  isOutdated(settings: Settings): boolean
  /** The page as it is without the extension, read and left alone. */
  untouched(): Analysis
  undo(): void
}

export function createCleanedPage(
  document: Document,
  address: MirrorAddress,
  knownSite: boolean,
  decisions: PageDecisions,
  memory: PageMemory,
): CleanedPage {
  let analysis: Analysis | undefined
  let hiding = new AbortController()
  const options = (settings: Settings): PlanOptions => ({
    ...readerOptions(settings, address.host),
    seen: memory.seen,
  })
  const look = (wanted: PlanOptions) => analyse(document, address, wanted, knownSite)
  const hideFound = ({ page, plan }: Analysis) => {
    hide(page, plan, hiding.signal)
    showRestored(document, decisions.restored)
  }

  return {
    get analysis() {
      return analysis
    },
    options,
    clean(settings) {
      const found = look(options(settings))
      const isDecided = found.plan.hidden.some(({ reason }) => reason === 'reader')
      if (found.plan.post.length === 0 && !isDecided) return
      hiding = new AbortController()
      hideFound(found)
      analysis = found
      memory.learn(found)
      return found
    },
    add(added) {
      if (!analysis) return
      hideFound(added)
      analysis = joinAnalyses(analysis, added)
    },
    isOutdated(settings) {
      const now = look(options(settings))
      if (!analysis) return now.plan.post.length > 0
      return !isSameOutcome(now, analysis) || !isPostThere(analysis) || !isAllHidden(now)
    },
    untouched: () => look({ hide: new Set<Reason>(), kept: new Set<string>() }),
    undo() {
      hiding.abort()
      analysis = undefined
    },
  }
}
