import browser from 'webextension-polyfill'
import { answer, askTab } from '../messages/channel'
import { originPattern, ownSites } from '../settings/granted-sites'
import { isSiteOff, switchSite } from '../settings/sites-off'
import { changeSettings, watchSettings } from '../settings/store'
import { showBadge } from './badge'
import { contentsHandlers } from './contents-service'
import { findTerms, forgetCompiled, reloadGlossary, setKnown, termCard } from './glossary-service'
import { memoryHandlers } from './memory-service'
import { registerOwnSites, runOnce } from './own-sites'
import { guessFromPage, ownTerms, saveFromPage } from './own-terms-service'
import { keepOwnTermsInSync } from './own-terms-sync'

const optionsPage = 'src/options/index.html'

answer({
  ...contentsHandlers,
  'glossary/find': async ({ text }) => {
    const { mentions, defined } = await findTerms(text)
    return {
      mentions: mentions.map(({ start, end, term, form, name, rule }) => ({
        start,
        end,
        term,
        form,
        why: { rule, name },
      })),
      defined,
    }
  },
  'glossary/card': async ({ term, language, text }) => {
    const card = await termCard(term, language, text)
    return card ? { ...card } : null
  },
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
  'page/changed': async ({ hidden }, sender) => {
    if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, hidden)
    return undefined
  },
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
keepOwnTermsInSync()

browser.permissions.onAdded.addListener(() => void registerOwnSites())
browser.permissions.onRemoved.addListener(() => void registerOwnSites())
browser.runtime.onInstalled.addListener(() => {
  void registerOwnSites()
  void forgetCompiled().catch(() => {})
})
browser.runtime.onStartup.addListener(() => void registerOwnSites())

browser.commands?.onCommand.addListener((command, tab) => {
  if (tab?.id !== undefined) void runCommand(command, tab.id)
})

async function runCommand(command: string, tab: number): Promise<void> {
  const state = await askTab(tab, 'page/state', undefined)
  if (command === 'next-section') await askTab(tab, 'page/section', { step: 1 })
  if (command === 'previous-section') await askTab(tab, 'page/section', { step: -1 })
  if (command === 'toggle-review') await askTab(tab, 'page/review', { on: !state.reviewing })
  if (command === 'toggle-site')
    await changeSettings((settings) => {
      const on = state.status === 'off' || isSiteOff(settings.sitesOff, state.host)
      return { ...settings, sitesOff: switchSite(settings.sitesOff, state.host, on) }
    })
}
