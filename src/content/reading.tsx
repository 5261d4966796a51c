import type { Analysis } from '../cleaning'
import { contentsStrings } from '../contents/strings'
import { Icon } from '../interface/icons'
import type { InterfaceLanguage } from '../interface/strings'
import type { PageTools } from '../interface/tools/page-tools'
import { ask } from '../messages/channel'
import type { Settings } from '../settings/schema'
import { type FeatureHooks, postFeatures } from './features'
import { type PageParts, readingScript } from './reading-script'

/** The reading view of one page: open or not. */
export interface Reading {
  readonly isOpen: boolean
  /** @throws where the view could not be loaded */
  open(analysis: Analysis, parts: PageParts): Promise<void>
  close(): void
}

/** @param signal aborting closes the view for good */
export function createReading(signal: AbortSignal): Reading {
  let opened: AbortController | undefined
  const close = () => {
    opened?.abort()
    opened = undefined
  }
  signal.addEventListener('abort', close)
  return {
    get isOpen() {
      return opened !== undefined
    },
    async open(analysis, parts) {
      if (opened || signal.aborted || analysis.plan.post.length === 0) return
      const own = new AbortController()
      opened = own
      try {
        const view = await readingScript.load()
        if (!own.signal.aborted) view.open(analysis, parts, close, own.signal)
      } catch (error) {
        close()
        throw error
      }
    },
    close,
  }
}

/** @param onTermControls called with those of the view's copy of the post */
export function pageParts(
  document: Document,
  settings: Settings,
  language: InterfaceLanguage,
  onTermControls: FeatureHooks['onTermControls'],
): PageParts {
  return { document, settings, language, onTermControls, postFeatures, ask }
}

/**
 * The way into the view from the page's tools.
 * @param inRail whether the rail needs a button of its own, because no panel has one
 */
export function showReadingEntry(tools: PageTools, inRail: boolean, onOpen: () => void): void {
  const label = contentsStrings(tools.language)('reading')
  tools.show('reading', (layout) =>
    layout === 'rail' ? (
      inRail && (
        <button type="button" class="chip" onClick={onOpen}>
          <Icon name="book" />
          <bdi>{label}</bdi>
        </button>
      )
    ) : (
      <button type="button" aria-label={label} title={label} onClick={onOpen}>
        <Icon name="book" size={18} />
      </button>
    ),
  )
}
