import browser from 'webextension-polyfill'
import { type Analysis, analyse, hide, type PlanOptions, postOf, type Reason } from '../cleaning'
import { clearReview, showRestored, startReview } from '../cleaning/review'
import { createContents } from '../contents'
import { createGlossary } from '../glossary'
import type { FoundMention } from '../glossary/services'
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
import { decisionsOn } from '../settings/site-decisions'
import type { PageDecisions } from './decisions'
import { showStatus } from './status'

/** One page with the extension on it, from its first look to its last. */
export interface Session {
  /** Brings the page in line with the settings. */
  apply(settings: Settings): void
  /** Cleans the page although its site is not a known one. */
  clean(): void
  review(on: boolean, run?: string): void
  state(): PageState
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
  decisions: PageDecisions,
): Session {
  let settings: Settings | undefined
  let running: Running | undefined
  let status: PageState['status'] = 'waiting'
  let failure: string | null = null
  let asked = false
  let terms: readonly FoundMention[] = []
  let contents: PageState['contents'] = []
  let reviewing: AbortController | undefined
  /** The reader decided something for the site while looking at what is hidden. */
  let planIsOld = false

  const stop = () => {
    reviewing?.abort()
    reviewing = undefined
    clearReview(document)
    planIsOld = false
    running?.stop.abort()
    running = undefined
    terms = []
    contents = []
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
      const analysis = analyse(document, address, planOptions(settings, address.host), knownSite)
      if (analysis.plan.post.length === 0) {
        status = knownSite ? 'failed' : 'nothing-found'
        failure = 'No post was found'
        tellBadge(null)
        return
      }
      hide(analysis.page, analysis.plan, controller.signal)
      showRestored(document, decisions.restored)
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
    sitesOff.includes(address.host) || (!automatic && !asked) || (!knownSite && !asked)

  const startFeatures = (current: Settings, post: Post) => {
    if (!running) return
    const { signal } = running.stop
    const places = post.blocks.flatMap((block) => placeOf(block) ?? [])
    const tools = createPageTools({
      document,
      language: languageOf(current),
      theme: themeFor(current.theme, places[0]?.element),
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
          onOutline: ({ entries }) => {
            contents = entries.map(({ label }) => ({ level: 1, label }))
          },
        }),
      ],
      [
        current.glossary.on,
        createGlossary({
          tools,
          underline: current.glossary.underline,
          find: async (text) => (await ask('glossary/find', { text })).mentions,
          card: (term, language) => ask('glossary/card', { term, language }),
          know: (term, known) => ask('glossary/know', { term, known }),
          edit: (term) => ask('glossary/edit', { term }),
          onMarked: (marked) => {
            terms = marked
          },
        }),
      ],
    ]
    for (const [on, feature] of features)
      if (on && feature.applies(post))
        Promise.resolve(feature.start(post, signal)).catch((error: unknown) => {
          failure = `${feature.id}: ${String(error)}`
        })
    drawStatus()
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
    else if (!on && wasReviewing) running?.tools?.focus('status')
    if (!on || !running?.tools) return
    reviewing = new AbortController()
    const { analysis, tools } = running
    startReview({
      document,
      runs: analysis.plan.hidden,
      tools,
      first: run,
      restored: decisions.restored,
      decide: decisions.decide,
      onDone: () => review(false),
      signal: reviewing.signal,
    })
  }

  return {
    apply(next) {
      const before = settings
      settings = next
      if (!before || differ(visibleSettings(before), visibleSettings(next))) start()
      else if (differ(decisionsOn(before, address.host), decisionsOn(next, address.host))) {
        // What the reader is looking at stays until the look is over.
        if (reviewing) planIsOld = true
        else start()
      }
    },
    clean() {
      asked = true
      start()
    },
    review,
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
        restored: decisions.restored.has(id),
      })),
      reviewing: reviewing !== undefined,
      paragraphs: contents.length,
      contents,
      terms: distinct(terms),
      failure,
    }),
    markdown() {
      // Where the extension is off the post is read all the same, and nothing is changed.
      const options = { hide: new Set<Reason>(), kept: new Set<string>() }
      const analysis = running?.analysis ?? analyse(document, address, options, knownSite)
      return asMarkdown(postOf(analysis), originalAddress(address))
    },
  }
}

/** Settings that a page shows; a change of any other is no reason to draw it anew. */
function visibleSettings({ contents, glossary, sites: _sites, ...rest }: Settings) {
  const { collapsedOn: _collapsedOn, ...shownContents } = contents
  const { known: _known, ...shownGlossary } = glossary
  return { ...rest, contents: shownContents, glossary: shownGlossary }
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b)
}

function planOptions(settings: Settings, host: string): PlanOptions {
  const wanted = settings.hide
  const { kept, hidden } = decisionsOn(settings, host)
  const reasons: Reason[] = ['navigation', 'reader']
  if (wanted.duplicates) reasons.push('duplicate')
  if (wanted.advertisements) reasons.push('advertisement')
  if (wanted.filler) reasons.push('filler')
  if (wanted.serverMessages) reasons.push('server-message')
  if (wanted.sharing) reasons.push('sharing')
  return { hide: new Set(reasons), kept: new Set(kept), rules: hidden }
}

function languageOf({ interfaceLanguage }: Settings) {
  return interfaceLanguage === 'auto'
    ? interfaceLanguageFor(browser.i18n.getUILanguage())
    : interfaceLanguage
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
