import {
  type Analysis,
  analyse,
  hide,
  isAllHidden,
  isPostThere,
  isSameOutcome,
  joinAnalyses,
  type PlanOptions,
  postOf,
  type Reason,
  wholePost,
} from '../cleaning'
import { clearReview, showRestored } from '../cleaning/review/marks'
import type { ContentsControls } from '../contents'
import type { FoundMention } from '../glossary/services'
import { createPageTools } from '../interface/tools/create-page-tools'
import type { PageTools } from '../interface/tools/page-tools'
import { themeFor } from '../interface/tools/theme'
import { ask } from '../messages/channel'
import type { PageState } from '../messages/page-state'
import { type MirrorAddress, originalAddress } from '../page/address'
import { placeOf } from '../page/place'
import type { Post } from '../page/post'
import { parseSettings, type Settings } from '../settings/schema'
import { decisionsOn } from '../settings/site-decisions'
import { isSiteOff } from '../settings/sites-off'
import type { PageDecisions } from './decisions'
import { postFeatures } from './features'
import { startLetterKeys } from './letter-keys'
import { createPageMemory } from './memory'
import type { Session } from './page-session'
import { createPicking } from './picking'
import { createReading, loadView, pageParts, type Reading, showReadingEntry } from './reading'
import { loadReview } from './review-script'
import { differ, languageOf, readerOptions, visibleSettings } from './session-settings'
import { hiddenStates, termStates } from './session-state'
import { startAgainAndAgain } from './start-again'
import { showStatus } from './status'
import { createTermControls } from './term-controls'
import { followChanges } from './watch/follow-changes'
import { Patience } from './watch/patience'
import type { PageWatch } from './watch/watch-page'

interface Running {
  /** What is hidden; aborting shows it. */
  readonly hiding: AbortController
  /** What works on the post that stays. */
  readonly features: AbortController
  readonly analysis: Analysis
  readonly tools: PageTools | null
  /** Number of the post's blocks that the features know of. */
  readonly shownPost: number
}

/** Pause before a page that changed is looked at again where the reader was busy, in ms. */
const renewalDelay = 2_000
/** Most times a page is cleaned all over again, within the window in ms; one that needs more is left alone. */
const mostRenewals = { count: 8, window: 60_000 } as const

export function createSession(
  document: Document,
  address: MirrorAddress,
  knownSite: boolean,
  decisions: PageDecisions,
): Session {
  let settings: Settings | undefined
  let running: Running | undefined
  let status: PageState['status'] = 'waiting'
  let failure: string | null = null
  let asked = false
  let terms: readonly FoundMention[] = []
  let contents: PageState['contents'] = []
  let contentsControls: ContentsControls | undefined
  let reviewing: AbortController | undefined
  let reading: Reading | undefined
  /** Whether the page had its one chance to open in the reading view by itself. */
  let opened = false
  /** The view as it opens by itself. */
  let opening = Promise.resolve()
  const termControls = createTermControls()
  const memory = createPageMemory(document, address)
  let refreshGlossary = () => {}
  /** The reader decided something for the site while looking at what is hidden. */
  let planIsOld = false
  let watching: AbortController | undefined
  let watch: PageWatch | undefined
  const renewals = new Patience<string>(mostRenewals.count, mostRenewals.window)
  let renewal: ReturnType<typeof setTimeout> | undefined

  const picking = createPicking((error) => {
    failure = String(error)
  })

  const planOptions = (current: Settings): PlanOptions => ({
    ...readerOptions(current, address.host),
    seen: memory.seen,
  })

  /** Takes everything back but the watch over the page. */
  const stop = () => {
    reviewing?.abort()
    reviewing = undefined
    picking.stop()
    clearReview(document)
    planIsOld = false
    running?.features.abort()
    running?.hiding.abort()
    running = undefined
    refreshGlossary = () => {}
    reading = undefined
    terms = []
    contents = []
    contentsControls = undefined
  }

  const end = () => {
    clearTimeout(renewal)
    watching?.abort()
    watching = undefined
    watch = undefined
    stop()
  }

  const start = () => {
    if (!settings) return
    end()
    failure = null
    if (isOff(settings)) {
      status = 'off'
      tellBadge(null)
      return
    }
    const current = settings
    cleanPage(current)
    watching = new AbortController()
    watch = followChanges(
      {
        document,
        address,
        options: () => planOptions(current),
        hiddenRuns: () => new Set(running?.analysis.plan.hidden.map(({ id }) => id)),
        hideAdded,
        isReplaced: () => running !== undefined && !isPostThere(running.analysis),
        onChanged: renew,
      },
      watching.signal,
    )
  }

  const cleanPage = (current: Settings) => {
    const hiding = new AbortController()
    try {
      const options = planOptions(current)
      const analysis = analyse(document, address, options, knownSite)
      const isDecided = analysis.plan.hidden.some(({ reason }) => reason === 'reader')
      if (analysis.plan.post.length === 0 && !isDecided) {
        status = knownSite ? 'failed' : 'nothing-found'
        failure = 'No post was found'
        tellBadge(null)
        return
      }
      hide(analysis.page, analysis.plan, hiding.signal)
      showRestored(document, decisions.restored)
      running = { hiding, features: new AbortController(), analysis, tools: null, shownPost: 0 }
      memory.learn(analysis)
      status = analysis.plan.hidden.length > 0 ? 'cleaned' : 'clean'
      startFeatures(current, postOf(analysis))
      tellBadge(analysis.plan.hidden.length)
    } catch (error) {
      hiding.abort()
      stop()
      status = 'failed'
      failure = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      tellBadge(null)
    }
  }

  /** Hides what was found in elements that the page added. */
  const hideAdded = (added: Analysis) => {
    if (!running) return
    hide(added.page, added.plan, running.hiding.signal)
    showRestored(document, decisions.restored)
    running = { ...running, analysis: joinAnalyses(running.analysis, added) }
    const { length } = running.analysis.plan.hidden
    status = length > 0 ? 'cleaned' : 'clean'
    if (reviewing) planIsOld = true
    if (added.plan.hidden.length > 0) drawStatus()
    tellBadge(length)
  }

  /**
   * Brings everything in line with a page that says something else than before.
   * @param all also what was added to a channel's page is still to be judged
   */
  const renew = (all: boolean) => {
    if (!settings || reviewing) {
      planIsOld = reviewing !== undefined
      return
    }
    // Who reads a card or chooses something is not disturbed.
    if (picking.isOn || document.querySelector('cm-term[data-open]')) {
      clearTimeout(renewal)
      renewal = setTimeout(() => renew(all), renewalDelay)
      return
    }
    const current = settings
    if (!all && running && address.kind === 'channel' && isPostThere(running.analysis))
      watch?.unseen(() => restartFeatures(current))
    else if (isOutdated(current) && renewals.allows('page', performance.now()))
      watch?.unseen(() => {
        stop()
        cleanPage(current)
      })
    watch?.guard()
  }

  /** Whether a new look at the whole page leads to anything new; looks at the marks on it as well. */
  const isOutdated = (current: Settings) => {
    const now = analyse(document, address, planOptions(current), knownSite)
    if (!running) return now.plan.post.length > 0
    const { analysis } = running
    return !isSameOutcome(now, analysis) || !isPostThere(analysis) || !isAllHidden(now)
  }

  /** Posts are judged as they are added to a channel's page; contents and terms take them in here. */
  const restartFeatures = (current: Settings) => {
    if (!running || running.shownPost === running.analysis.plan.post.length) return
    running.features.abort()
    running = { ...running, features: new AbortController(), tools: null }
    startFeatures(current, postOf(running.analysis))
  }

  const isOff = ({ sitesOff, automatic }: Settings) =>
    isSiteOff(sitesOff, address.host) || (!automatic && !asked) || (!knownSite && !asked)

  const startFeatures = (current: Settings, post: Post) => {
    if (!running) return
    const { signal } = running.features
    const tools = toolsFor(current, post.blocks, signal)
    const places = post.blocks.flatMap((block) => placeOf(block) ?? [])
    running = { ...running, tools, shownPost: running.analysis.plan.post.length }
    reading = createReading(signal)
    const read = () => void openReading()
    const features = postFeatures(current, tools, address.host, {
      navigation: current.contents.navigation,
      canFold: true,
      onRead: read,
      onTermControls: termControls.add,
      onControls: (controls) => {
        contentsControls = controls
      },
      terms: () => [...document.querySelectorAll('cm-term[role="button"]')],
      onOutline: ({ entries }) => {
        contents = entries.map(({ level, label }) => ({ level, label }))
      },
      onMarked: (marked) => {
        terms = marked
        contentsControls?.termsMarked()
      },
    })
    for (const feature of features) {
      if (!feature.applies(post)) continue
      const begin = (until: AbortSignal) =>
        void Promise.resolve(feature.start(post, until)).catch((error: unknown) => {
          failure = `${feature.id}: ${String(error)}`
        })
      if (feature.id === 'glossary') refreshGlossary = startAgainAndAgain(begin, signal)
      else begin(signal)
    }
    showReadingEntry(tools, !current.contents.on, read)
    const opensByItself = !opened && current.reading.openOn.includes(address.host)
    opened = true
    if (opensByItself && address.kind === 'post') opening = openReading()
    if (current.letterKeys) startLetterKeys(document, places, signal)
    drawStatus()
    picking.noteMade(tools)
  }

  const toolsFor = (current: Settings, blocks: Post['blocks'], signal: AbortSignal) => {
    const places = blocks.flatMap((block) => placeOf(block) ?? [])
    return createPageTools({
      document,
      language: languageOf(current),
      theme: themeFor(current.theme, places[0]?.element),
      side: current.contents.side,
      cardPlace: current.glossary.cardPlace,
      post: places,
      signal,
    })
  }

  const openReading = async () => {
    if (!running || !settings) return
    review(false)
    const parts = pageParts(document, settings, languageOf(settings), termControls.add)
    await reading?.open(wholePost(running.analysis), parts).catch((error: unknown) => {
      failure = `reading: ${String(error)}`
    })
  }

  const drawStatus = () => {
    if (!running?.tools) return
    showStatus(running.tools, running.analysis.plan.hidden.length, () => review(true))
  }

  const review = (on: boolean, run?: string) => {
    const wasReviewing = reviewing !== undefined
    reviewing?.abort()
    reviewing = undefined
    if (planIsOld) start()
    if (!on && wasReviewing) running?.tools?.focus('status')
    if (!on || !running?.tools) return
    reviewing = new AbortController()
    const { signal } = reviewing
    loadReview().then(
      ({ startReview }) => {
        if (!running?.tools || signal.aborted) return
        const { analysis, tools } = running
        startReview({
          document,
          runs: analysis.plan.hidden,
          tools,
          first: run,
          restored: decisions.restored,
          decide: decisions.decide,
          onHideMore: () => pick(null),
          onDone: () => review(false),
          signal,
        })
      },
      (error: unknown) => {
        failure = `review: ${String(error)}`
        review(false)
      },
    )
  }

  const pick = (first: Element | null) => {
    review(false)
    if (!settings || isOff(settings)) return
    const current = settings
    const post = running ? postOf(running.analysis).blocks : []
    picking.start(
      document,
      (signal) => running?.tools ?? toolsFor(current, [], signal),
      first,
      post.flatMap(({ nodes }) => nodes),
    )
  }

  return {
    prepare: memory.load,
    apply(next) {
      const before = settings
      settings = next
      if (!before || differ(visibleSettings(before), visibleSettings(next))) start()
      else if (differ(decisionsOn(before, address.host), decisionsOn(next, address.host))) {
        // What the reader is looking at stays until the look is over.
        if (reviewing) planIsOld = true
        else start()
      }
      return opening
    },
    clean() {
      asked = true
      start()
    },
    review,
    refreshGlossary: () => refreshGlossary(),
    section: (step) => contentsControls?.step(step),
    goToTerm: termControls.go,
    read(on = !reading?.isOpen) {
      if (on) void openReading()
      else reading?.close()
    },
    pick,
    tell: () => tellBadge(running?.analysis.plan.hidden.length ?? null),
    end,
    state: () => ({
      status,
      host: address.host,
      knownSite,
      channelTitle: running ? postOf(running.analysis).channelTitle : null,
      originalUrl: originalAddress(address),
      confidence: running?.analysis.plan.confidence ?? 0,
      hidden: hiddenStates(running?.analysis.plan.hidden ?? [], decisions.restored),
      reviewing: reviewing !== undefined,
      reading: reading?.isOpen ?? false,
      paragraphs: contents.length,
      contents,
      terms: termStates(terms),
      failure,
    }),
    async markdown() {
      // Where the extension is off the post is read all the same, and nothing is changed.
      const options = { hide: new Set<Reason>(), kept: new Set<string>() }
      const analysis = running?.analysis ?? analyse(document, address, options, knownSite)
      const current = settings ?? parseSettings(undefined)
      const view = await loadView()
      return view.markdown(
        wholePost(analysis),
        pageParts(document, current, languageOf(current), termControls.add),
      )
    },
  }
}

function tellBadge(hidden: number | null): void {
  ask('page/changed', { hidden }).catch(() => {})
}
