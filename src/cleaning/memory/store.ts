import * as v from 'valibot'
import { type HostMemory, learn, mostChannels, mostSentences, recall } from './host-memory'
import type { SeenElsewhere } from './seen-elsewhere'
import { sentencesOf } from './sentences'

/** What the store needs of the browser's storage. */
export interface StoredValues {
  /** @param key null for everything */
  get(key: string | null): Promise<Record<string, unknown>>
  set(values: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
}

/** Changed when what is stored means something else: older states are then forgotten. */
const version = 1
const indexKey = 'seen-elsewhere'
const hostKey = (host: string) => `${indexKey}/${host}`

/** Hosts that are remembered: more mirrors than one reader meets in years. */
const mostHosts = 30

const hash = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff))
const index = v.object({
  version: v.literal(version),
  /** Those visited last at the end. */
  hosts: v.pipe(v.array(v.string()), v.maxLength(mostHosts)),
})
const remembered = v.object({
  version: v.literal(version),
  /** A sentence and its channels each, to keep the stored value small. */
  sentences: v.pipe(
    v.array(
      v.pipe(
        v.tuple([hash, v.pipe(v.array(hash), v.maxLength(mostChannels))]),
        v.transform(([sentence, channels]) => ({ sentence, channels })),
      ),
    ),
    v.maxLength(mostSentences),
  ),
})

/**
 * Remembers between pages what mirrors print beside posts. Nothing is held in memory, as a background may
 * die at any time; one change waits for the one before.
 */
export class SentenceMemory {
  readonly #values: StoredValues
  #lastChange: Promise<unknown> = Promise.resolve()

  constructor(values: StoredValues) {
    this.#values = values
  }

  /** What stood beside posts of other channels on this host. */
  async recall(host: string, channel: string): Promise<SeenElsewhere> {
    return recall(await this.#read(host), channelHash(channel))
  }

  /** Remembers what stood beside a post. @throws where the browser refuses to store */
  learn(host: string, channel: string, sentences: readonly number[]): Promise<void> {
    return this.#change(async () => {
      const hosts = [...(await this.#hosts()).filter((known) => known !== host), host]
      const dropped = hosts.slice(0, -mostHosts)
      const learnt = learn(await this.#read(host), channelHash(channel), sentences)
      await this.#values.set({
        [indexKey]: { version, hosts: hosts.slice(-mostHosts) },
        [hostKey(host)]: {
          version,
          sentences: learnt.map((known) => [known.sentence, known.channels]),
        },
      })
      if (dropped.length > 0) await this.#values.remove(dropped.map(hostKey))
    })
  }

  /** Forgets all hosts, those too that a damaged list of hosts does not name. */
  clear(): Promise<void> {
    return this.#change(async () => {
      const keys = Object.keys(await this.#values.get(null))
      await this.#values.remove(keys.filter((key) => key.startsWith(indexKey)))
    })
  }

  /** How many hosts something is remembered of. */
  async size(): Promise<number> {
    return (await this.#hosts()).length
  }

  async #read(host: string): Promise<HostMemory> {
    const key = hostKey(host)
    const read = v.safeParse(remembered, (await this.#values.get(key))[key])
    return read.success ? read.output.sentences : []
  }

  async #hosts(): Promise<string[]> {
    const read = v.safeParse(index, (await this.#values.get(indexKey))[indexKey])
    return read.success ? read.output.hosts : []
  }

  #change(work: () => Promise<void>): Promise<void> {
    const change = this.#lastChange.then(work)
    this.#lastChange = change.catch(() => {})
    return change
  }
}

/** Of a username, in whatever case an address writes it. */
function channelHash(channel: string): number {
  return sentencesOf(channel)[0]?.hash ?? 0
}
