import * as v from 'valibot'
import { browser } from '../browser-api'

const storageKey = 'restored'
const lockName = 'clear-mirror-restored'

/** Most pages whose restored blocks are remembered; the oldest give way. */
const mostPages = 200
/** Most blocks remembered of one page. */
const mostRuns = 100

/** Pages by a mark of their address, so that the list tells nobody where the reader has been. */
const storedPages = v.fallback(
  v.array(v.object({ page: v.string(), runs: v.array(v.string()) })),
  [],
)

/** Ids of the hidden runs that the reader brought back on a page. */
export async function readRestored(page: string): Promise<readonly string[]> {
  return (await readPages()).find((stored) => stored.page === page)?.runs ?? []
}

/**
 * Remembers what is brought back on a page; with nothing brought back the page is forgotten.
 * Only for extension contexts, as `changeSettings`.
 */
export async function writeRestored(page: string, runs: readonly string[]): Promise<void> {
  await navigator.locks.request(lockName, async () => {
    const others = (await readPages()).filter((stored) => stored.page !== page)
    const own = runs.length > 0 ? [{ page, runs: runs.slice(0, mostRuns) }] : []
    await browser.storage.local.set({ [storageKey]: [...others, ...own].slice(-mostPages) })
  })
}

async function readPages() {
  const stored = await browser.storage.local.get(storageKey)
  return v.parse(storedPages, stored[storageKey])
}
