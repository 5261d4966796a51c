import type { SeenElsewhere } from './seen-elsewhere'

/** A sentence that stood beside posts, and beside posts of which channels; all of it hashes. */
export interface RememberedSentence {
  readonly sentence: number
  readonly channels: readonly number[]
}

/** What is remembered of one host, the sentences seen last at the end. */
export type HostMemory = readonly RememberedSentence[]

/**
 * Channels beside whose posts a sentence must have stood to be the site's own. Fewer may be one author's
 * signature on two channels.
 */
export const fewestChannels = 3
/** Channels that are remembered for a sentence: more prove nothing more. */
export const mostChannels = 6
/** Sentences remembered for a host: several times the largest pool that mirrors were seen to draw from. */
export const mostSentences = 800
/** Sentences that one page teaches at most, so that one long page does not push out all others. */
export const mostFromPage = 120

/**
 * Adds the sentences of one page.
 * @param channel hash of the channel whose post they stood beside: it counts once, however many posts are read
 */
export function learn(
  memory: HostMemory,
  channel: number,
  sentences: readonly number[],
): HostMemory {
  const bySentence = new Map(memory.map((remembered) => [remembered.sentence, remembered.channels]))
  for (const sentence of sentences.slice(0, mostFromPage)) {
    const channels = bySentence.get(sentence) ?? []
    // Taken out and put back: what was seen last stands last.
    bySentence.delete(sentence)
    const known = channels.includes(channel) ? channels : [...channels, channel]
    bySentence.set(sentence, known.slice(-mostChannels))
  }
  return [...bySentence]
    .slice(-mostSentences)
    .map(([sentence, channels]) => ({ sentence, channels }))
}

/** The sentences that stood beside posts of enough channels other than this one. */
export function recall(memory: HostMemory, channel: number): SeenElsewhere {
  const seen = new Map<number, number>()
  for (const { sentence, channels } of memory) {
    const others = channels.filter((known) => known !== channel).length
    if (others >= fewestChannels) seen.set(sentence, others)
  }
  return seen
}
