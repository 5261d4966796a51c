import { type Analysis, isPostThere, type Reason } from '../cleaning'
import type { MirrorAddress } from '../page/address'
import type { Settings } from '../settings/schema'
import type { CleanedPage } from './cleaned-page'
import { followChanges } from './watch/follow-changes'
import { Patience } from './watch/patience'
import type { PageWatch } from './watch/watch-page'

/** Pause before a page that changed is looked at again where the reader was busy, in ms. */
const renewalDelay = 2_000
/** Most times a page is cleaned all over again, within the window in ms; one that needs more is left alone. */
const mostRenewals = { count: 8, window: 60_000 } as const

/** Keeps a page in line with what it says while it changes. */
export interface Renewal {
  /** Follows the page until `stop`. @param settings what added elements are judged by */
  start(settings: Settings): void
  stop(): void
  /** Does work on the page that is not to be seen as a change of it. */
  unseen(work: () => void): void
}

export interface RenewedPage {
  readonly document: Document
  readonly address: MirrorAddress
  readonly cleaned: CleanedPage
  readonly settings: () => Settings | undefined
  /** Puts a renewal off until the look at what is hidden is over, and says whether there is such a look. */
  readonly waitsForReview: () => boolean
  /** Whether the reader is choosing something on the page. */
  readonly isPicking: () => boolean
  readonly hideAdded: (added: Analysis) => void
  /** Cleans the page all over again. */
  readonly cleanAgain: (settings: Settings) => void
  /** Takes in a post that has grown. */
  readonly restartFeatures: (settings: Settings) => void
}

export function createRenewal(page: RenewedPage): Renewal {
  const { document, address, cleaned } = page
  const renewals = new Patience<string>(mostRenewals.count, mostRenewals.window)
  let following: AbortController | undefined
  let watch: PageWatch | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Who reads a card or chooses something is not disturbed. */
  const isReaderBusy = () => page.isPicking() || document.querySelector('cm-term[data-open]')

  /**
   * Brings everything in line with a page that says something else than before.
   * @param all also what was added to a channel's page is still to be judged
   */
  const renew = (all: boolean) => {
    const settings = page.settings()
    if (!settings || page.waitsForReview()) return
    if (isReaderBusy()) {
      clearTimeout(timer)
      timer = setTimeout(() => renew(all), renewalDelay)
      return
    }
    const { analysis } = cleaned
    // Posts are judged as they are added to a channel's page.
    if (!all && analysis && address.kind === 'channel' && isPostThere(analysis))
      watch?.unseen(() => page.restartFeatures(settings))
    else if (cleaned.isOutdated(settings) && renewals.allows('page', performance.now()))
      watch?.unseen(() => page.cleanAgain(settings))
    watch?.guard()
  }

  /** Where it is not certain whose page it is, nothing is hidden of what it adds either. */
  const addedOptions = (settings: Settings) => {
    const options = cleaned.options(settings)
    return cleaned.analysis?.plan.confidence === 0
      ? { ...options, hide: new Set<Reason>() }
      : options
  }

  return {
    start(settings) {
      following = new AbortController()
      watch = followChanges(
        {
          document,
          address,
          options: () => addedOptions(settings),
          hiddenRuns: () => new Set(cleaned.analysis?.plan.hidden.map(({ id }) => id)),
          hideAdded: page.hideAdded,
          isReplaced: () => cleaned.analysis !== undefined && !isPostThere(cleaned.analysis),
          onChanged: renew,
        },
        following.signal,
      )
    },
    unseen(work) {
      if (watch) watch.unseen(work)
      else work()
    },
    stop() {
      clearTimeout(timer)
      following?.abort()
      following = undefined
      watch = undefined
    },
  }
}
