import type { Runtime } from 'webextension-polyfill'
import type { Handlers } from '../messages/channel'
import { writeRestored } from '../settings/restored'
import { withKept, withRule } from '../settings/site-decisions'
import { changeSettings } from '../settings/store'

/** Stores what the reader decides in a page: for the page's own site, whatever the message says. */
export const siteDecisionHandlers: Handlers = {
  'site/keep': async ({ key, kept }, sender) => {
    await changeSettings((settings) => withKept(settings, hostOf(sender), key, kept))
    return undefined
  },
  'site/rule': async ({ rule, on }, sender) => {
    await changeSettings((settings) => withRule(settings, hostOf(sender), rule, on))
    return undefined
  },
  'page/restored': async ({ page, runs }, sender) => {
    // Nothing of a private window outlives it.
    if (!sender.tab?.incognito) await writeRestored(page, runs)
    return undefined
  },
}

function hostOf({ url = '' }: Runtime.MessageSender): string {
  return new URL(url).host
}
