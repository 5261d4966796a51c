import { changedKey } from '../glossary/own-terms/changed-key'
import { isSyncKey, SyncFull, SyncNewer } from '../glossary/own-terms/sync/chunks'
import { synchronise } from '../glossary/own-terms/sync/synchronise'
import { watchUnstoredChanges } from '../glossary/own-terms/telling'
import { localArea, syncArea, watchKeys } from '../settings/storage-areas'
import { readSettings, watchSettings } from '../settings/store'
import { ownTerms } from './own-terms-service'

/** Where the outcome is kept for the options to show. */
const outcomeKey = 'ownTermsSync'
/**
 * Pause before terms are handed on, in ms: browsers allow 120 writes a minute, and one handing on takes up
 * to fourteen of them.
 */
const pause = 5000

let timer: ReturnType<typeof setTimeout> | undefined

/** Synchronises own terms from now on, whenever they change here or elsewhere, while the reader wants it. */
export function keepOwnTermsInSync(): void {
  const always = new AbortController().signal
  watchKeys('local', (key) => key === changedKey, soon, always)
  watchUnstoredChanges(soon, always)
  watchKeys('sync', isSyncKey, soon, always)
  watchSettings(soon, always)
  soon()
}

function soon(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void run(), pause)
}

async function run(): Promise<void> {
  const { glossary } = await readSettings()
  if (!glossary.sync) return
  const outcome = await synchronise(ownTerms, syncArea, Date.now()).then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof SyncFull || /quota/i.test(String(error))) return 'full'
      return error instanceof SyncNewer ? 'newer' : 'failed'
    },
  )
  await localArea.set({ [outcomeKey]: outcome })
}
