import type { Runtime } from 'webextension-polyfill'
import { SentenceMemory } from '../cleaning/memory/store'
import type { Handlers } from '../messages/channel'
import { readAddress } from '../page/address'
import { localArea } from '../settings/storage-areas'
import { sites } from '../sites'

const memory = new SentenceMemory(localArea)

/** The memory across pages: for the sender's own site and channel, whatever a message says. */
export const memoryHandlers: Handlers = {
  'memory/recall': async (_, sender) => {
    const place = placeOf(sender)
    const seen = place ? await memory.recall(place.host, place.channel) : new Map<number, number>()
    return { sentences: [...seen.keys()], counts: [...seen.values()] }
  },
  'memory/learn': async ({ sentences }, sender) => {
    const place = placeOf(sender)
    if (place) await memory.learn(place.host, place.channel, sentences)
    return undefined
  },
  'memory/clear': async () => {
    await memory.clear()
    return undefined
  },
}

/** Null in private windows, of which nothing is kept, and where an address names no channel of a known mirror. */
function placeOf({ tab, url }: Runtime.MessageSender): { host: string; channel: string } | null {
  if (!url || !tab || tab.incognito) return null
  const address = readAddress(new URL(url), sites)
  return address?.channel ? { host: address.host, channel: address.channel } : null
}
