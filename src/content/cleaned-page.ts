import {
  type Analysis,
  analyse,
  analyseInSlices,
  hide,
  isAllHidden,
  isPostThere,
  isSameOutcome,
  joinAnalyses,
  type PlanOptions,
  type Reason,
} from '../cleaning'
import type { RepeatJudge } from '../cleaning/asked'
import { divideLines } from '../cleaning/preformatted'
import { showRestored } from '../cleaning/review/marks'
import type { MirrorAddress } from '../page/address'
import type { Settings } from '../settings/schema'
import { askedScript } from './asked-script'
import type { PageDecisions } from './decisions'
import type { PageMemory } from './memory'
import { readerOptions } from './session-settings'

/** What is hidden on a page and what stays. */
export interface CleanedPage {
  /** What was found; nothing while the page is as it came. */
  readonly analysis: Analysis | undefined
  options(settings: Settings): PlanOptions
  /** Judges the whole page, with pauses, and leaves it as it is. */
  look(settings: Settings): Promise<Analysis>
  /**
   * Judges the whole page and hides what is junk.
   * @param found what a look found, where there was one
   * @returns nothing where no post was found, and leaves the page as it is
   * @throws where the page cannot be judged; what was hidden by then stays so until `undo`
   */
  clean(settings: Settings, found?: Analysis): Analysis | undefined
  /** Hides what was found in elements that the page added. */
  add(added: Analysis): void
  /** Whether a new look at the whole page leads to anything new; looks at the marks on it as well. */
  isOutdated(settings: Settings): boolean
  /** The page as it is without the extension, read and left alone. */
  untouched(): Promise<Analysis>
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
  let dividing = new AbortController()
  const options = (settings: Settings): PlanOptions => ({
    ...readerOptions(settings, address.host),
    seen: memory.seen,
  })
  /** On an unknown site nothing is judged before it is loaded. */
  let repeat: RepeatJudge | null = null
  const load = async () => {
    if (!knownSite) repeat ??= await askedScript.load()
  }
  const lookAtOnce = (wanted: PlanOptions) => {
    if (!knownSite && !repeat) throw new Error('asked.js did not start')
    return analyse(document, address, wanted, repeat)
  }
  const hideFound = ({ page, plan }: Analysis) => {
    hide(page, plan, hiding.signal)
    showRestored(document, decisions.restored)
  }

  return {
    get analysis() {
      return analysis
    },
    options,
    async look(settings) {
      await load()
      return analyseInSlices(document, address, options(settings), repeat)
    },
    clean(settings, before) {
      dividing = new AbortController()
      const isDivided = divideLines(document, dividing.signal)
      const found = (isDivided ? undefined : before) ?? lookAtOnce(options(settings))
      const isDecided = found.plan.hidden.some(({ reason }) => reason === 'reader')
      if (found.plan.post.length === 0 && !isDecided) {
        dividing.abort()
        return
      }
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
      const now = lookAtOnce(options(settings))
      if (!analysis) return now.plan.post.length > 0
      return !isSameOutcome(now, analysis) || !isPostThere(analysis) || !isAllHidden(now)
    },
    async untouched() {
      await load()
      return lookAtOnce({ hide: new Set<Reason>(), kept: new Set<string>() })
    },
    undo() {
      hiding.abort()
      dividing.abort()
      analysis = undefined
    },
  }
}
