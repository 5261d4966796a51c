import browser from 'webextension-polyfill'
import { answer, askTab } from '../messages/channel'
import { changeSettings, watchSettings } from '../settings/store'
import { showBadge } from './badge'
import { answerContextMenu, createContextMenu } from './context-menu'
import { findTerms, reloadGlossary, setKnown, termCard } from './glossary-service'
import { originPattern, ownSites, registerOwnSites, runOnce } from './own-sites'
import { siteDecisionHandlers } from './site-decisions'

answer({
  'glossary/find': async ({ text }) => ({
    mentions: (await findTerms(text)).map(({ start, end, term, form, name }) => ({
      start,
      end,
      term,
      form,
      why: name,
    })),
    defined: [],
  }),
  'glossary/card': async ({ term, language }) => {
    const card = await termCard(term, language)
    return card ? { ...card } : null
  },
  'glossary/know': async ({ term, known }) => {
    await setKnown(term, known)
    return undefined
  },
  'glossary/edit': async () => {
    await browser.runtime.openOptionsPage()
    return undefined
  },
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
  ...siteDecisionHandlers,
  'site/granted': async (_, sender) =>
    (await ownSites()).includes(originPattern(new URL(sender.url ?? '').host)),
  'site/run-once': async ({ tab }) => {
    await runOnce(tab)
    return undefined
  },
})

// Which packs are on is read when the glossary is loaded.
watchSettings(reloadGlossary, new AbortController().signal)

browser.permissions.onAdded.addListener(() => void registerOwnSites())
browser.permissions.onRemoved.addListener(() => void registerOwnSites())
browser.runtime.onInstalled.addListener(() => void registerOwnSites())
browser.runtime.onInstalled.addListener(() => void createContextMenu())
answerContextMenu()
browser.runtime.onStartup.addListener(() => void registerOwnSites())

browser.commands?.onCommand.addListener((command, tab) => {
  if (tab?.id !== undefined) void runCommand(command, tab.id)
})

async function runCommand(command: string, tab: number): Promise<void> {
  const state = await askTab(tab, 'page/state', undefined)
  if (command === 'toggle-review') await askTab(tab, 'page/review', { on: !state.reviewing })
  if (command === 'toggle-site')
    await changeSettings((settings) => {
      const others = settings.sitesOff.filter((site) => site !== state.host)
      return { ...settings, sitesOff: state.status === 'off' ? others : [...others, state.host] }
    })
}
