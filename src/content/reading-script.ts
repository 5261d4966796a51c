import type { Analysis } from '../cleaning'
import type { InterfaceLanguage } from '../interface/strings'
import type { ask } from '../messages/channel'
import type { Settings } from '../settings/schema'
import type { FeatureHooks, postFeatures } from './features'
import { scriptOnRequest } from './script-on-request'

/** What the script that runs on every page gives to the reading view, which is loaded on request. */
export interface PageParts {
  readonly document: Document
  readonly settings: Settings
  readonly language: InterfaceLanguage
  readonly onTermControls: FeatureHooks['onTermControls']
  readonly postFeatures: typeof postFeatures
  readonly ask: typeof ask
}

/** What the loaded script can do. */
export interface ReadingView {
  open(analysis: Analysis, parts: PageParts, onClose: () => void, signal: AbortSignal): void
  markdown(analysis: Analysis, parts: PageParts): string
}

export const readingScript = scriptOnRequest<ReadingView>('reading')
