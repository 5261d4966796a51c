import type { ComponentChild } from 'preact'
import type { InterfaceLanguage } from '../interface/strings'
import type { PageTools } from '../interface/tools/page-tools'
import type { Feature } from '../page/feature'
import type { Post } from '../page/post'
import type { FeatureReports, ReadingChoices, TermNote } from '../reading'
import type { Settings } from '../settings/schema'

/** What the script that runs on every page gives to the reading view, which is loaded on request. */
export interface PageParts {
  readonly document: Document
  readonly settings: Settings
  readonly language: InterfaceLanguage
  features(tools: PageTools, reports: FeatureReports): readonly Feature<Post>[]
  draw(content: ComponentChild, place: Element): void
  definition(term: string, language: string): Promise<TermNote | null>
  languageOf(text: string): Promise<string | null>
  choose(choices: ReadingChoices): Promise<void>
  openHere(on: boolean): Promise<void>
}

/** What the loaded script can do. */
export interface ReadingView {
  open(post: Post, parts: PageParts, onClose: () => void, signal: AbortSignal): void
  markdown(post: Post, parts: PageParts): string
}

/** Where the loaded script leaves its functions; the page's own scripts have other globals. */
const key = 'clearMirrorReadingView'
const world = globalThis as unknown as Record<string, ReadingView | undefined>

export function handOver(view: ReadingView): void {
  world[key] = view
}

/** What was loaded; undefined before. */
export function handedOver(): ReadingView | undefined {
  return world[key]
}
