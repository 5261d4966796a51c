import type { Runtime } from 'webextension-polyfill'
import { channelOutlineOf, outlineOf } from '../contents/outline'
import { sectionLink } from '../contents/section-link'
import type { Handlers } from '../messages/channel'
import { leavePost, placeLeftIn } from '../settings/reading-places'
import { changeSettings, readSettings } from '../settings/store'

/** Slowest and fastest pace that is kept, in words a minute, as the settings allow it. */
const pace = { least: 40, most: 1200 }

/** What pages ask of the contents. Nothing of a private window is kept or given back. */
export const contentsHandlers = {
  'contents/outline': ({ lines, starts }) => {
    const { title, entries } = starts
      ? { title: null, entries: channelOutlineOf(lines, starts) }
      : outlineOf(lines)
    return { title: title ? { ...title } : null, entries: entries.map((entry) => ({ ...entry })) }
  },
  'contents/link': ({ page, text, others }) => sectionLink(page, text, others),
  'contents/leave': async ({ post, place }, sender) => {
    if (await mayRemember(sender)) await leavePost(post, place)
    return undefined
  },
  'contents/return': async ({ post }, sender) =>
    (await mayRemember(sender)) ? placeLeftIn(post) : null,
  'contents/pace': async ({ wordsPerMinute }, sender) => {
    if (sender.tab?.incognito || !Number.isFinite(wordsPerMinute)) return undefined
    const bounded = Math.round(Math.max(pace.least, Math.min(pace.most, wordsPerMinute)))
    await changeSettings((settings) => ({
      ...settings,
      contents: { ...settings.contents, wordsPerMinute: bounded },
    }))
    return undefined
  },
} satisfies Handlers

async function mayRemember({ tab }: Runtime.MessageSender): Promise<boolean> {
  return !tab?.incognito && (await readSettings()).contents.remember
}
