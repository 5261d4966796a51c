import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { loadLexicon } from '../glossary/lexicon/load'
import { parsePack } from '../glossary/packs/schema'
import { hereCard, isDefinedHere } from '../glossary/service/defined-here'
import { type CardData, Glossary, namesIn } from '../glossary/service/glossary'
import { type Pack, type TermLanguage, termLanguages } from '../glossary/term'
import { interfaceLanguageFor } from '../interface/strings'
import type { Settings } from '../settings/schema'
import { changeSettings, readSettings } from '../settings/store'
import { forgetLexicon, storedLexicon, storeLexicon } from './lexicon-store'

/** Bundled packs, as files of the extension: read when a page first asks for terms, not before. */
const packFolder = 'packs/'

let loading: Promise<Glossary> | undefined

/** The glossary in memory; a failed load is tried again by the next who asks. */
function glossary(): Promise<Glossary> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(): Promise<Glossary> {
  const { glossary: chosen } = await readSettings()
  const names = v.parse(v.array(v.string()), await readBundled('index.json'))
  const packs = await Promise.all(names.map(async (name) => parsePack(await readBundled(name))))
  const on = packs.filter(({ id }) => !chosen.packsOff.includes(id))
  const store = { read: storedLexicon, write: storeLexicon }
  return new Glossary(on, await loadLexicon(namesIn(on), await stampOf(on), store))
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

async function readBundled(name: string): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(packFolder + name))).json()
}

/** Forgets the glossary in memory: packs were switched on or off. */
export function reloadGlossary(): void {
  loading = undefined
}

export async function findTerms(text: string) {
  const [found, settings] = await Promise.all([glossary(), readSettings()])
  return found.read(text, new Set(settings.glossary.known))
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
