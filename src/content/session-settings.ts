import { browser } from '../browser-api'
import type { PlanOptions, Reason } from '../cleaning'
import { interfaceLanguageFor } from '../interface/strings'
import type { Settings } from '../settings/schema'
import { decisionsOn } from '../settings/site-decisions'

/** Settings that a page shows; a change of any other is no reason to draw it anew. */
export function visibleSettings({
  contents,
  glossary,
  reading: _reading,
  sites: _sites,
  ...rest
}: Settings) {
  const {
    collapsedOn: _collapsedOn,
    wordsPerMinute: _wordsPerMinute,
    remember: _remember,
    ...shownContents
  } = contents
  const { known: _known, ...shownGlossary } = glossary
  return { ...rest, contents: shownContents, glossary: shownGlossary }
}

export function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b)
}

/** What the reader wants hidden on a site, by settings and by decisions made there. */
export function readerOptions(settings: Settings, host: string): PlanOptions {
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

export function languageOf({ interfaceLanguage }: Settings) {
  return interfaceLanguage === 'auto'
    ? interfaceLanguageFor(browser.i18n.getUILanguage())
    : interfaceLanguage
}
