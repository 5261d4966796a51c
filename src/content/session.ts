import browser from 'webextension-polyfill'
import { type Analysis, analyse, hide, postOf, type Reason } from '../cleaning'
import { clearReview, startReview } from '../cleaning/review'
import { type ContentsControls, createContents } from '../contents'
import { createGlossary } from '../glossary'
import type { DefinedPlace, FoundMention } from '../glossary/services'
import { interfaceLanguageFor } from '../interface/strings'
import { createPageTools } from '../interface/tools/create-page-tools'
import type { PageTools } from '../interface/tools/page-tools'
import { themeFor } from '../interface/tools/theme'
import { ask } from '../messages/channel'
import type { PageState } from '../messages/page-state'
import { type MirrorAddress, originalAddress } from '../page/address'
import type { Feature } from '../page/feature'
import { placeOf } from '../page/place'
import type { Post } from '../page/post'
import type { Settings } from '../settings/schema'
import { isSiteOff } from '../settings/sites-off'
import { createPageMemory, type PageMemory } from './memory'
import { showStatus } from './status'

/** One page with the extension on it, from its first look to its last. */
export interface Session {
  /** Fetches what other pages taught; to be awaited before the page is first cleaned. */
  prepare(): Promise<void>
  /** Brings the page in line with the settings. */
  apply(settings: Settings): void
  /** Cleans the page although its site is not a known one. */
  clean(): void
  review(on: boolean, run?: string): void
  /** Looks for terms anew and leaves all else as it is. */
  refreshGlossary(): void
  state(): PageState
  /** Goes to the next section of the post (1) or the one before (-1). */
  section(step: 1 | -1): void
  markdown(): string
}

interface Running {
  readonly stop: AbortController
  readonly analysis: Analysis
  readonly tools: PageTools | null
}

export function createSession(
  document: Document,
  address: MirrorAddress,
  knownSite: boolean,
): Session {
  let settings: Settings | undefined
  let running: Running | undefined
  let status: PageState['status'] = 'waiting'
  let failure: string | null = null
  let asked = false
  let terms: readonly FoundMention[] = []
  /** The post's text as terms were looked for, and what it defines itself. */
  let searched: string | undefined
  let definedHere: readonly DefinedPlace[] = []
  let contents: PageState['contents'] = []
  let contentsControls: ContentsControls | undefined
  let reviewing: AbortController | undefined
  const restored = new Set<string>()
  const memory = createPageMemory(document, address)
  let refreshGlossary = () => {}

  const stop = () => {
    reviewing?.abort()
    reviewing = undefined
    clearReview(document)
    restored.clear()
    running?.stop.abort()
    running = undefined
    refreshGlossary = () => {}
    terms = []
    contents = []
    contentsControls = undefined
  }

  const start = () => {
    if (!settings) return
    stop()
    failure = null
    if (isOff(settings)) {
      status = 'off'
      tellBadge(null)
      return
    }
    const controller = new AbortController()
    try {
      const analysis = analyse(document, address, planOptions(settings, memory), knownSite)
      if (analysis.plan.post.length === 0) {
        status = knownSite ? 'failed' : 'nothing-found'
        failure = 'No post was found'
        tellBadge(null)
        return
      }
      hide(analysis.page, analysis.plan, controller.signal)
      memory.learn(analysis)
      running = { stop: controller, analysis, tools: null }
      status = analysis.plan.hidden.length > 0 ? 'cleaned' : 'clean'
      startFeatures(settings, postOf(analysis))
      tellBadge(analysis.plan.hidden.length)
    } catch (error) {
      controller.abort()
      stop()
      status = 'failed'
      failure = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      tellBadge(null)
    }
  }

  const isOff = ({ sitesOff, automatic }: Settings) =>
    isSiteOff(sitesOff, address.host) || (!automatic && !asked) || (!knownSite && !asked)

  const startFeatures = (current: Settings, post: Post) => {
    if (!running) return
    const { signal } = running.stop
    const places = post.blocks.flatMap((block) => placeOf(block) ?? [])
    const tools = createPageTools({
      document,
      language: languageOf(current),
      theme: themeFor(current.theme, places[0]?.element),
      side: current.contents.side,
      post: places,
      signal,
    })
    running = { ...running, tools }
    const features: readonly [on: boolean, feature: Feature<Post>][] = [
      [
        current.contents.on,
        createContents({
          tools,
          minimumParagraphs: current.contents.minimumParagraphs,
          wordsPerMinute: current.contents.wordsPerMinute,
          navigation: current.contents.navigation,
          collapsed: current.contents.collapsedOn.includes(address.host),
          onCollapse: (collapsed) => void ask('contents/collapse', { collapsed }).catch(() => {}),
          outline: (lines, starts) =>
            ask('contents/outline', { lines: [...lines], starts: starts && [...starts] }),
          placeLeft: (post) => ask('contents/return', { post }),
          leave: (post, place) => ask('contents/leave', { post, place }),
          onPace: (wordsPerMinute) => void ask('contents/pace', { wordsPerMinute }).catch(() => {}),
          terms: () => [...document.querySelectorAll('cm-term[role="button"]')],
          onControls: (controls) => {
            contentsControls = controls
          },
          onOutline: ({ entries }) => {
            contents = entries.map(({ level, label }) => ({ level, label }))
          },
        }),
      ],
      [
        current.glossary.on,
        createGlossary({
          tools,
          underline: current.glossary.underline,
          find: async (text) => {
            const found = await ask('glossary/find', { text })
            searched = text
            definedHere = found.defined
            return found.mentions
          },
          definedHere: (term) => definedHere.filter((place) => place.term === term),
          card: (term, language) => {
            const text = term.startsWith('here:') ? searched : undefined
            return ask('glossary/card', { term, language, text })
          },
          know: (term, known) => ask('glossary/know', { term, known }),
          edit: (term) => ask('glossary/edit', { term }),
          onMarked: (marked) => {
            terms = marked
            contentsControls?.termsMarked()
          },
        }),
      ],
    ]
    refreshGlossary = () => {}
    for (const [on, feature] of features) {
      if (!on || !feature.applies(post)) continue
      const begin = (until: AbortSignal) =>
        void Promise.resolve(feature.start(post, until)).catch((error: unknown) => {
          failure = `${feature.id}: ${String(error)}`
        })
      if (feature.id === 'glossary') refreshGlossary = startAgainAndAgain(begin, signal)
      else begin(signal)
    }
    drawStatus()
  }

  const drawStatus = () => {
    if (!running?.tools) return
    showStatus(running.tools, running.analysis.plan.hidden.length, () => review(true))
  }

  const review = (on: boolean, run?: string) => {
    reviewing?.abort()
    reviewing = undefined
    if (!on || !running?.tools) return
    reviewing = new AbortController()
    const { analysis, tools } = running
    startReview({
      document,
      runs: analysis.plan.hidden,
      tools,
      first: run,
      restored,
      onDone: () => review(false),
      signal: reviewing.signal,
    })
  }

  return {
    prepare: memory.load,
    apply(next) {
      const same =
        settings &&
        JSON.stringify(visibleSettings(next)) === JSON.stringify(visibleSettings(settings))
      settings = next
      if (!same) start()
    },
    clean() {
      asked = true
      start()
    },
    review,
    refreshGlossary: () => refreshGlossary(),
    state: () => ({
      status,
      host: address.host,
      knownSite,
      channelTitle: running ? postOf(running.analysis).channelTitle : null,
      originalUrl: originalAddress(address),
      confidence: running?.analysis.plan.confidence ?? 0,
      hidden: (running?.analysis.plan.hidden ?? []).map(({ id, reason, evidence, firstWords }) => ({
        id,
        reason,
        evidence: {
          code: evidence.code,
          ...(evidence.values ? { values: { ...evidence.values } } : {}),
        },
        firstWords,
        restored: restored.has(id),
      })),
      reviewing: reviewing !== undefined,
      paragraphs: contents.length,
      contents,
      terms: distinct(terms),
      failure,
    }),
    section: (step) => contentsControls?.step(step),
    markdown() {
      // Where the extension is off the post is read all the same, and nothing is changed.
      const options = { hide: new Set<Reason>(), kept: new Set<string>() }
      const analysis = running?.analysis ?? analyse(document, address, options, knownSite)
      return asMarkdown(postOf(analysis), originalAddress(address))
    },
  }
}

/** Settings that a page shows; a change of any other is no reason to draw it anew. */
function visibleSettings({ contents, glossary, ...rest }: Settings) {
  const {
    collapsedOn: _collapsedOn,
    wordsPerMinute: _wordsPerMinute,
    remember: _remember,
    ...shownContents
  } = contents
  const { known: _known, ...shownGlossary } = glossary
  return { ...rest, contents: shownContents, glossary: shownGlossary }
}

function planOptions({ hide: wanted }: Settings, { seen }: PageMemory) {
  const reasons: Reason[] = ['navigation']
  if (wanted.duplicates) reasons.push('duplicate')
  if (wanted.advertisements) reasons.push('advertisement')
  if (wanted.filler) reasons.push('filler')
  if (wanted.serverMessages) reasons.push('server-message')
  if (wanted.sharing) reasons.push('sharing')
  return { hide: new Set(reasons), kept: new Set<string>(), seen }
}

function languageOf({ interfaceLanguage }: Settings) {
  return interfaceLanguage === 'auto'
    ? interfaceLanguageFor(browser.i18n.getUILanguage())
    : interfaceLanguage
}

/** Begins something now, and ends it and begins anew at each call of what is returned. */
function startAgainAndAgain(begin: (until: AbortSignal) => void, signal: AbortSignal): () => void {
  let current = new AbortController()
  const start = () => begin(AbortSignal.any([signal, current.signal]))
  start()
  return () => {
    current.abort()
    current = new AbortController()
    if (!signal.aborted) start()
  }
}

function tellBadge(hidden: number | null): void {
  ask('page/changed', { hidden }).catch(() => {})
}

function distinct(mentions: readonly FoundMention[]): PageState['terms'] {
  const byTerm = new Map(mentions.map(({ term, form }) => [term, { id: term, title: term, form }]))
  return [...byTerm.values()]
}

function asMarkdown({ blocks }: Post, original: string | null): string {
  const paragraphs = blocks.map(({ text }) => text).filter(Boolean)
  return [...paragraphs, ...(original ? [`[${original}](${original})`] : [])].join('\n\n')
}
