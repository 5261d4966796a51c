import browser from 'webextension-polyfill'
import { readBundledPacks } from '../glossary/packs/bundled'
import { type CardData, Glossary } from '../glossary/service/glossary'
import { type TermLanguage, termLanguages } from '../glossary/term'
import { interfaceLanguageFor } from '../interface/strings'
import type { Settings } from '../settings/schema'
import { changeSettings, readSettings } from '../settings/store'

/** Read when a page first asks for terms, not before. */
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
  const [{ glossary: chosen }, packs] = await Promise.all([readSettings(), readBundledPacks()])
  return new Glossary(packs.filter(({ id }) => !chosen.packsOff.includes(id)))
}

/** Forgets the glossary in memory: packs were switched on or off. */
export function reloadGlossary(): void {
  loading = undefined
}

export async function findTerms(text: string) {
  const [found, settings] = await Promise.all([glossary(), readSettings()])
  return found.find(text, new Set(settings.glossary.known))
}

export async function termCard(term: string, language: string): Promise<CardData | null> {
  const [found, settings] = await Promise.all([glossary(), readSettings()])
  const near = termLanguages.find((known) => known === language) ?? 'en'
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
