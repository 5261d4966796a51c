import { browser } from '../browser-api'
import { watchUnstoredChanges } from '../glossary/own-terms/telling'
import { answer, askTab } from '../messages/channel'
import { toBackground } from '../messages/to-background'
import { originPattern, ownSites } from '../settings/granted-sites'
import { isSiteOff, switchSite } from '../settings/sites-off'
import { changeSettings, watchSettings } from '../settings/store'
import { showBadge } from './badge'
import { contentsHandlers } from './contents-service'
import { answerContextMenu, createContextMenu } from './context-menu'
import {
  findTerms,
  forgetCompiled,
  lookUp,
  reloadGlossary,
  setKnown,
  termCard,
} from './glossary-service'
import { loadScript } from './load-script'
import { memoryHandlers } from './memory-service'
import { registerOwnSites, runOnce } from './own-sites'
import { guessFromPage, ownTerms, saveFromPage } from './own-terms-service'
import { keepOwnTermsInSync } from './own-terms-sync'
import { openOn, rememberChoices } from './reading'
import { createMenus, onMenu, runSelectionCommand } from './selection'
import { siteDecisionHandlers } from './site-decisions'

const optionsPage = 'src/options/index.html'

answer(toBackground, {
  ...contentsHandlers,
  'glossary/find': findTerms,
  'glossary/card': async ({ term, language, text }) => {
    const card = await termCard(term, language, text)
    return card ? { ...card } : null
  },
  'glossary/look-up': ({ text, language }) => lookUp(text, language),
  'glossary/know': async ({ term, known }) => {
    await setKnown(term, known)
    return undefined
  },
  'glossary/edit': async ({ term }) => {
    const hash = `#glossary/${encodeURIComponent(term)}`
    await browser.tabs.create({ url: browser.runtime.getURL(`${optionsPage}${hash}`) })
    return undefined
  },
  'glossary/own/save': saveFromPage,
  'glossary/own/remove': async ({ term }) => {
    await ownTerms.remove([term])
    return undefined
  },
  'glossary/own/guess': ({ text }) => guessFromPage(text),
  'contents/collapse': async ({ collapsed }, sender) => {
    const { host } = new URL(sender.url ?? '')
    await changeSettings((settings) => {
      const others = settings.contents.collapsedOn.filter((site) => site !== host)
      const collapsedOn = collapsed ? [...others, host] : others
      return { ...settings, contents: { ...settings.contents, collapsedOn } }
    })
    return undefined
  },
  'reading/choose': async (chosen) => {
    await rememberChoices(chosen)
    return undefined
  },
  'reading/open-here': async ({ on }, sender) => {
    await openOn(new URL(sender.url ?? '').host, on)
    return undefined
  },
  'script/load': async ({ name }, sender) => {
    await loadScript(sender, `${name}.js`)
    return undefined
  },
  'page/changed': async ({ hidden }, sender) => {
    if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, hidden)
    return undefined
  },
  ...siteDecisionHandlers,
  ...memoryHandlers,
  'site/granted': async (_, sender) =>
    (await ownSites()).includes(originPattern(new URL(sender.url ?? '').host)),
  'site/run-once': async ({ tab }) => {
    await runOnce(tab)
    return undefined
  },
})

// Which packs are on is read when the glossary is loaded.
watchSettings(reloadGlossary, new AbortController().signal)
watchUnstoredChanges(reloadGlossary, new AbortController().signal)
keepOwnTermsInSync()

browser.permissions.onAdded.addListener(() => void registerOwnSites())
browser.permissions.onRemoved.addListener(() => void registerOwnSites())
browser.runtime.onInstalled.addListener(() => {
  void registerOwnSites()
  void createAllMenus()
  void forgetCompiled().catch(() => {})
})
answerContextMenu()
browser.runtime.onStartup.addListener(
  () => void Promise.all([registerOwnSites(), createAllMenus()]),
)

browser.contextMenus?.onClicked.addListener((info, tab) => void onMenu(info, tab))

browser.commands?.onCommand.addListener((command, tab) => {
  if (tab?.id !== undefined) void runCommand(command, tab.id)
})

/** Browsers keep entries of the menu, and an update may have changed them: they are made anew. */
async function createAllMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  createMenus()
  createContextMenu()
}

const termCommands: Readonly<Record<string, 'next' | 'previous' | 'card'>> = {
  'next-term': 'next',
  'previous-term': 'previous',
  'term-card': 'card',
}

async function runCommand(command: string, tab: number): Promise<void> {
  if (await runSelectionCommand(command, tab)) return
  const state = await askTab(tab, 'page/state', undefined)
  if (command === 'next-section') await askTab(tab, 'page/section', { step: 1 })
  if (command === 'previous-section') await askTab(tab, 'page/section', { step: -1 })
  if (command === 'toggle-review') await askTab(tab, 'page/review', { on: !state.reviewing })
  const go = termCommands[command]
  if (go) await askTab(tab, 'page/term', { go })
  if (command === 'toggle-reading') await askTab(tab, 'page/reading', {})
  if (command === 'toggle-site')
    await changeSettings((settings) => {
      const on = state.status === 'off' || isSiteOff(settings.sitesOff, state.host)
      return { ...settings, sitesOff: switchSite(settings.sitesOff, state.host, on) }
    })
}
