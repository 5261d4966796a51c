import { browser } from '../browser-api'
import { loadLexicon } from '../glossary/lexicon/load'
import { chooseMentions } from '../glossary/marks/choose'
import { changedKey } from '../glossary/own-terms/changed-key'
import { guessDictionaryForm } from '../glossary/own-terms/guess-dictionary-form'
import { overridePacks, ownPackId } from '../glossary/own-terms/override'
import { livingTerms } from '../glossary/own-terms/store'
import { readBundledPacks } from '../glossary/packs/bundled'
import { bestMention } from '../glossary/service/best-mention'
import { hereCard, isDefinedHere } from '../glossary/service/defined-here'
import { type CardData, Glossary, namesIn } from '../glossary/service/glossary'
import { type Pack, type Term, type TermLanguage, termLanguages } from '../glossary/term'
import { interfaceLanguageFor } from '../interface/strings'
import type { Answer, Request } from '../messages/map'
import type { Settings } from '../settings/schema'
import { localArea } from '../settings/storage-areas'
import { changeSettings, readSettings } from '../settings/store'
import { forgetLexicon, storedLexicon, storeLexicon } from './lexicon-store'
import { ownTerms } from './own-terms-service'

/** Read when a page first asks for terms, not before. */
let loading: Promise<Glossary> | undefined

/** What own terms the glossary in memory has, as told under `changedKey`. */
let loadedChange: unknown

/** The glossary in memory; a failed load is tried again by the next who asks. */
async function glossary(): Promise<Glossary> {
  // A page that was told of a change may ask before this worker is told.
  const { [changedKey]: change } = await localArea.get(changedKey)
  if (change !== loadedChange) reloadGlossary()
  loadedChange = change
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(): Promise<Glossary> {
  const [{ glossary: chosen }, bundled] = await Promise.all([readSettings(), readBundledPacks()])
  const isOn = ({ id }: { id: string }) => !chosen.packsOff.includes(id)
  const own = isOn({ id: ownPackId }) ? await readOwnTerms() : []
  const packs = overridePacks(bundled.filter(isOn), own)
  const store = { read: storedLexicon, write: storeLexicon }
  return new Glossary(packs, await loadLexicon(namesIn(packs), await stampOf(packs), store))
}

/** Names what a lexicon is compiled from: the packs' contents, and the rules, which come with a version. */
async function stampOf(packs: readonly Pack[]): Promise<string> {
  const names = packs.map(({ terms }) => terms.map((term) => [term.id, term.names]))
  const contents = new TextEncoder().encode(JSON.stringify(names))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', contents))
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${browser.runtime.getManifest().version} ${hash}`
}

/** An update, or a new build of the same version while developing, may bring other rules. */
export async function forgetCompiled(): Promise<void> {
  reloadGlossary()
  await forgetLexicon()
}

/** Without own terms that cannot be read the packs still work; the options say what is wrong. */
async function readOwnTerms(): Promise<Term[]> {
  try {
    return livingTerms((await ownTerms.read()).terms)
  } catch {
    return []
  }
}

/** Forgets the glossary in memory: packs were switched on or off, own terms were changed. */
export function reloadGlossary(): void {
  loading = undefined
}

/** The terms of a post that get a line, and where the post itself defines terms. */
export async function findTerms(post: Request<'glossary/find'>): Promise<Answer<'glossary/find'>> {
  const [found, settings] = await Promise.all([glossary(), readSettings()])
  const { known, mentions: shown } = settings.glossary
  const { mentions, defined } = found.read(post.text, new Set(known))
  return {
    mentions: chooseMentions(post, mentions, shown).map(
      ({ start, end, term, form, name, rule }) => ({ start, end, term, form, why: { rule, name } }),
    ),
    defined,
  }
}

/** @param text the post's text, for terms that only it defines */
export async function termCard(
  term: string,
  language: string,
  text = '',
): Promise<CardData | null> {
  const near = termLanguages.find((known) => known === language) ?? 'en'
  const settings = await readSettings()
  if (isDefinedHere(term)) return hereCard(term, text, near, settings.glossary.known.includes(term))
  const found = await glossary()
  return found.card(
    term,
    near,
    definitionLanguages(settings, near),
    settings.glossary.known.includes(term),
  )
}

/** The card of the term that some selected words are a form of. */
export async function lookUp(words: string, language: string): Promise<CardData | null> {
  const found = await glossary()
  const term =
    bestMention(found.mentionsIn(words), words)?.term ??
    bestMention(found.mentionsIn(guessDictionaryForm(words)), words)?.term
  return term === undefined ? null : termCard(term, language)
}

export async function setKnown(term: string, known: boolean): Promise<void> {
  await changeSettings((settings) => {
    const others = settings.glossary.known.filter((id) => id !== term)
    return {
      ...settings,
      glossary: { ...settings.glossary, known: known ? [...others, term] : others },
    }
  })
}

function definitionLanguages(settings: Settings, near: TermLanguage): TermLanguage[] {
  const { definitionLanguage } = settings.glossary
  if (definitionLanguage === 'both') return near === 'ru' ? ['ru', 'en'] : ['en', 'ru']
  if (definitionLanguage === 'post') return [near]
  return [
    settings.interfaceLanguage === 'auto'
      ? interfaceLanguageFor(browser.i18n.getUILanguage())
      : settings.interfaceLanguage,
  ]
}
