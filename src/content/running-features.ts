import { type Analysis, postOf } from '../cleaning'
import type { ContentsControls } from '../contents'
import type { FoundMention, TermStep } from '../glossary/services'
import { createPageTools } from '../interface/tools/create-page-tools'
import type { PageTools } from '../interface/tools/page-tools'
import { themeFor } from '../interface/tools/theme'
import type { PageState } from '../messages/page-state'
import type { MirrorAddress } from '../page/address'
import { placeOf } from '../page/place'
import type { Post } from '../page/post'
import type { Settings } from '../settings/schema'
import { postFeatures } from './features'
import { keysScript } from './keys-script'
import { createReading, pageParts, type Reading, showReadingEntry } from './reading'
import type { PageParts } from './reading-script'
import { languageOf } from './session-settings'
import { startAgainAndAgain } from './start-again'
import { createTermControls } from './term-controls'

/** What works on the post that stays: contents, glossary, the way into the reading view. */
export interface RunningFeatures {
  /** Nothing while no feature runs. */
  readonly tools: PageTools | null
  readonly reading: Reading | undefined
  /** The view as it opens by itself. */
  readonly opening: Promise<void>
  readonly contents: PageState['contents']
  readonly terms: readonly FoundMention[]
  /** Starts on what was found, and ends what ran before. */
  start(settings: Settings, analysis: Analysis): void
  /** Whether the page's post has grown since the features started. */
  isPostLonger(analysis: Analysis): boolean
  stop(): void
  /** Looks for terms anew and leaves all else as it is. */
  refreshGlossary(): void
  section(step: 1 | -1): void
  goToTerm(where: TermStep): void
  /** What the reading view needs of the page. */
  parts(settings: Settings): PageParts
}

export interface FeaturesPage {
  readonly document: Document
  readonly address: MirrorAddress
  readonly openReading: () => Promise<void>
  /** The page's tools stand; the features have begun. */
  readonly onStarted: (tools: PageTools) => void
  readonly onFailure: (failure: string) => void
  /** Does work on the page that its watch is not to see. */
  readonly unseen: (work: () => void) => void
}

export function createRunningFeatures(page: FeaturesPage): RunningFeatures {
  const { document, address } = page
  const termControls = createTermControls()
  let controller = new AbortController()
  let tools: PageTools | null = null
  let reading: Reading | undefined
  let contentsControls: ContentsControls | undefined
  let contents: PageState['contents'] = []
  let terms: readonly FoundMention[] = []
  let refreshGlossary = () => {}
  /** Number of the post's blocks that the features know of. */
  let shownPost = 0
  /** Whether the page had its one chance to open in the reading view by itself. */
  let opened = false
  let opening = Promise.resolve()

  const read = () => void page.openReading()

  const featuresFor = (settings: Settings, pageTools: PageTools) =>
    postFeatures(settings, pageTools, address.host, {
      navigation: settings.contents.navigation,
      canFold: true,
      onRead: read,
      onTermControls: termControls.add,
      unseen: page.unseen,
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

  const begin = (post: Post, settings: Settings, pageTools: PageTools, signal: AbortSignal) => {
    for (const feature of featuresFor(settings, pageTools)) {
      if (!feature.applies(post)) continue
      const start = (until: AbortSignal) =>
        void Promise.resolve(feature.start(post, until)).catch((error: unknown) =>
          page.onFailure(`${feature.id}: ${String(error)}`),
        )
      if (feature.id === 'glossary') refreshGlossary = startAgainAndAgain(start, signal)
      else start(signal)
    }
  }

  return {
    get tools() {
      return tools
    },
    get reading() {
      return reading
    },
    get opening() {
      return opening
    },
    get contents() {
      return contents
    },
    get terms() {
      return terms
    },
    start(settings, analysis) {
      controller.abort()
      controller = new AbortController()
      const { signal } = controller
      const post = postOf(analysis)
      const pageTools = toolsFor(document, settings, post.blocks, signal)
      tools = pageTools
      shownPost = analysis.plan.post.length
      reading = createReading(signal)
      begin(post, settings, pageTools, signal)
      showReadingEntry(pageTools, !settings.contents.on, read)
      const opensByItself = !opened && settings.reading.openOn.includes(address.host)
      opened = true
      if (opensByItself && address.kind === 'post') opening = page.openReading()
      const places = post.blocks.flatMap((block) => placeOf(block) ?? [])
      if (settings.letterKeys)
        keysScript.load().then(
          (start) => signal.aborted || start(document, places, signal),
          (error) => page.onFailure(`keys: ${String(error)}`),
        )
      page.onStarted(pageTools)
    },
    isPostLonger: ({ plan }) => plan.post.length !== shownPost,
    stop() {
      controller.abort()
      tools = null
      reading = undefined
      contentsControls = undefined
      contents = []
      terms = []
      refreshGlossary = () => {}
    },
    refreshGlossary: () => refreshGlossary(),
    section: (step) => contentsControls?.step(step),
    goToTerm: termControls.go,
    parts: (settings) => pageParts(document, settings, languageOf(settings), termControls.add),
  }
}

/** @param signal aborting takes the tools away */
export function toolsFor(
  document: Document,
  settings: Settings,
  blocks: Post['blocks'],
  signal: AbortSignal,
): PageTools {
  const post = blocks.flatMap((block) => placeOf(block) ?? [])
  return createPageTools({
    document,
    language: languageOf(settings),
    theme: themeFor(settings.theme, post[0]?.element),
    side: settings.contents.side,
    cardPlace: settings.glossary.cardPlace,
    post,
    signal,
  })
}
