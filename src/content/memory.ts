import { browser } from '../browser-api'
import { type Analysis, sentencesAroundPost } from '../cleaning'
import { mostFromPage } from '../cleaning/memory/host-memory'
import type { SeenElsewhere } from '../cleaning/memory/seen-elsewhere'
import { ask } from '../messages/channel'
import type { MirrorAddress } from '../page/address'
import { documentParsed } from './hold'

/**
 * Longest wait for what is remembered of a site once a page could be judged, in ms: the page is out of sight
 * meanwhile. Asked as the page begins to load, a background that sleeps is nearly always awake by then.
 */
const longestWait = 150

/** What other pages of this site taught, and what this one teaches. */
export interface PageMemory {
  readonly seen: SeenElsewhere
  /** Resolves when the memory has answered, failed or taken too long. */
  load(): Promise<void>
  /** Hands over, once, what stands around the post. */
  learn(analysis: Analysis): void
}

/** Nothing is asked or told in private windows, nor where an address names no channel. */
export function createPageMemory(document: Document, address: MirrorAddress): PageMemory {
  const isOn = address.channel !== null && !browser.extension.inIncognitoContext
  let seen: SeenElsewhere = new Map()
  let learnt = !isOn
  let late = false
  return {
    get seen() {
      return seen
    },
    async load() {
      if (!isOn) return
      const answered = ask('memory/recall', undefined).then(
        ({ sentences, counts }) => {
          if (!late) seen = new Map(sentences.map((sentence, i) => [sentence, counts[i] ?? 0]))
        },
        () => {},
      )
      await Promise.race([answered, documentParsed(document).then(() => pause(longestWait))])
      late = true
    },
    learn(analysis) {
      if (learnt) return
      learnt = true
      // After the page is shown: nothing waits for this.
      setTimeout(async () => {
        const sentences = (await sentencesAroundPost(analysis)).slice(0, mostFromPage)
        if (sentences.length > 0) ask('memory/learn', { sentences }).catch(() => {})
      })
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
