import { type Analysis, postOf } from '../cleaning'
import { ask } from '../messages/channel'
import type { PageState } from '../messages/page-state'
import { type MirrorAddress, originalAddress } from '../page/address'
import { nextTask } from '../page/slices'
import { parseSettings, type Settings } from '../settings/schema'
import { decisionsOn } from '../settings/site-decisions'
import { isSiteOff } from '../settings/sites-off'
import { createCleanedPage } from './cleaned-page'
import type { PageDecisions } from './decisions'
import { createHiddenReview } from './hidden-review'
import { createPageMemory } from './memory'
import type { Session } from './page-session'
import { createPicking } from './picking'
import { readingScript } from './reading-script'
import { createRenewal } from './renewal'
import { createRunningFeatures, toolsFor } from './running-features'
import { differ, visibleSettings } from './session-settings'
import { hiddenStates, termStates } from './session-state'
import { showStatus } from './status'

export function createSession(
  document: Document,
  address: MirrorAddress,
  knownSite: boolean,
  decisions: PageDecisions,
): Session {
  let settings: Settings | undefined
  let status: PageState['status'] = 'waiting'
  let failure: string | null = null
  /** Counts beginnings and ends, so that a late beginning knows it is out of date. */
  let turn = 0
  /** The reader wants this page cleaned, whatever the settings say of its site. */
  let asked = false

  const onFailure = (what: string) => {
    failure = what
  }
  const memory = createPageMemory(document, address)
  const cleaned = createCleanedPage(document, address, knownSite, decisions, memory)
  const hidden = () => cleaned.analysis?.plan.hidden ?? []
  const picking = createPicking((error) => onFailure(String(error)))

  const features = createRunningFeatures({
    document,
    address,
    openReading: () => openReading(),
    onStarted(tools) {
      drawStatus()
      picking.noteMade(tools)
    },
    onFailure,
    unseen: (work) => renewal.unseen(work),
  })

  const review = createHiddenReview({
    document,
    decisions,
    tools: () => features.tools,
    hidden,
    startAnew: () => start(),
    onHideMore: () => pick(null),
    onFailure,
  })

  const renewal = createRenewal({
    document,
    address,
    cleaned,
    settings: () => settings,
    waitsForReview() {
      if (review.isOn) review.planChanged()
      return review.isOn
    },
    isPicking: () => picking.isOn,
    hideAdded(added) {
      if (!cleaned.analysis) return
      cleaned.add(added)
      status = hidden().length > 0 ? 'cleaned' : 'clean'
      if (review.isOn) review.planChanged()
      if (added.plan.hidden.length > 0) drawStatus()
      tellBadge(hidden().length)
    },
    cleanAgain(current) {
      stop()
      cleanPage(current)
      startFeatures()
    },
    restartFeatures(current) {
      const { analysis } = cleaned
      if (analysis && features.isPostLonger(analysis)) features.start(current, analysis)
    },
  })

  const isOff = ({ sitesOff, automatic }: Settings) =>
    isSiteOff(sitesOff, address.host) || (!automatic && !asked) || (!knownSite && !asked)

  /** Begins, with pauses where nothing is cleaned yet. */
  const begin = async () => {
    if (!settings || isOff(settings) || cleaned.analysis) return start()
    const mine = ++turn
    const found = await cleaned.look(settings).catch(() => undefined)
    if (mine !== turn) return
    cleanAnew(found)
    await nextTask()
    startFeatures()
  }

  const start = () => {
    cleanAnew()
    startFeatures()
  }

  /** @param found what a look at the page found, where there was one */
  const cleanAnew = (found?: Analysis) => {
    if (!settings) return
    end()
    failure = null
    if (isOff(settings)) {
      status = 'off'
      tellBadge(null)
      return
    }
    cleanPage(settings, found)
    renewal.start(settings)
  }

  const cleanPage = (current: Settings, found?: Analysis) =>
    orGiveUp(() => {
      if (!cleaned.clean(current, found))
        giveUp(knownSite ? 'failed' : 'nothing-found', 'No post was found')
    })

  /** Begins the features on a page that is cleaned, where they have not begun yet. */
  const startFeatures = () =>
    orGiveUp(() => {
      const { analysis } = cleaned
      if (!settings || !analysis || features.tools) return
      const { length } = analysis.plan.hidden
      status = length > 0 ? 'cleaned' : 'clean'
      features.start(settings, analysis)
      tellBadge(length)
    })

  /** Gives the page back as it was where work on it fails. */
  const orGiveUp = (work: () => void) => {
    try {
      work()
    } catch (error) {
      stop()
      giveUp('failed', error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    }
  }

  const giveUp = (as: PageState['status'], why: string) => {
    status = as
    failure = why
    tellBadge(null)
  }

  /** Takes everything back but the watch over the page. */
  const stop = () => {
    review.stop()
    picking.stop()
    features.stop()
    cleaned.undo()
  }

  const end = () => {
    turn++
    renewal.stop()
    stop()
  }

  const drawStatus = () => {
    if (features.tools) showStatus(features.tools, hidden().length, () => review.show(true))
  }

  const openReading = async () => {
    if (!cleaned.analysis || !settings) return
    review.show(false)
    const parts = features.parts(settings)
    await features.reading?.open(cleaned.analysis, parts).catch((error: unknown) => {
      onFailure(`reading: ${String(error)}`)
    })
  }

  const pick = (first: Element | null) => {
    review.show(false)
    if (!settings || isOff(settings)) return
    const current = settings
    const post = cleaned.analysis ? postOf(cleaned.analysis).blocks : []
    picking.start(
      document,
      (signal) => features.tools ?? toolsFor(document, current, [], signal),
      first,
      post.flatMap(({ nodes }) => nodes),
    )
  }

  return {
    prepare: memory.load,
    async apply(next) {
      const before = settings
      settings = next
      if (!before) await begin()
      else if (differ(visibleSettings(before), visibleSettings(next))) start()
      else if (differ(decisionsOn(before, address.host), decisionsOn(next, address.host))) {
        // What the reader is looking at stays until the look is over.
        if (review.isOn) review.planChanged()
        else start()
      }
      return features.opening
    },
    clean() {
      asked = true
      return begin()
    },
    review: review.show,
    refreshGlossary: features.refreshGlossary,
    section: features.section,
    goToTerm: features.goToTerm,
    read(on = !features.reading?.isOpen) {
      if (on) void openReading()
      else features.reading?.close()
    },
    pick,
    tell: () => tellBadge(cleaned.analysis?.plan.hidden.length ?? null),
    end,
    state: () => ({
      status,
      host: address.host,
      knownSite,
      channelTitle: cleaned.analysis ? postOf(cleaned.analysis).channelTitle : null,
      originalUrl: originalAddress(address),
      confidence: cleaned.analysis?.plan.confidence ?? 0,
      hidden: hiddenStates(hidden(), decisions.restored),
      reviewing: review.isOn,
      reading: features.reading?.isOpen ?? false,
      paragraphs: features.contents.length,
      contents: features.contents,
      terms: termStates(features.terms),
      failure,
    }),
    async markdown() {
      // Where the extension is off the post is read all the same, and nothing is changed.
      const analysis = cleaned.analysis ?? (await cleaned.untouched())
      const view = await readingScript.load()
      return view.markdown(analysis, features.parts(settings ?? parseSettings(undefined)))
    },
  }
}

function tellBadge(hidden: number | null): void {
  ask('page/changed', { hidden }).catch(() => {})
}
