import type { HiddenRun } from '../cleaning'
import { textMark } from '../cleaning/decisions/text-mark'
import type { Decision } from '../cleaning/review'
import { ask } from '../messages/channel'
import { readRestored } from '../settings/restored'

/** What the reader decides about the hidden blocks of one page. */
export interface PageDecisions {
  /** Ids of the runs that the reader brought back here. */
  readonly restored: ReadonlySet<string>
  /** Reads what was decided on earlier visits; to be awaited before anything is hidden. */
  load(): Promise<void>
  /**
   * Remembers a decision. «Kept» concerns the site: its kind of blocks is hidden no more, or, for what a
   * rule of the reader's own hides, that rule is gone.
   * @throws where it cannot be stored
   */
  decide(runs: readonly HiddenRun[], decision: Decision): Promise<void>
}

/** @param url address of the page; its fragment makes no other page */
export function createDecisions({ origin, pathname, search }: URL): PageDecisions {
  const page = textMark(`${origin}${pathname}${search}`)
  const restored = new Set<string>()
  const keptNow = new Set<string>()

  const decideForSite = async (run: HiddenRun, kept: boolean) => {
    if (run.rule) await ask('site/rule', { rule: { ...run.rule }, on: !kept })
    else await ask('site/keep', { key: run.key, kept })
    if (kept) keptNow.add(run.key)
    else keptNow.delete(run.key)
  }

  return {
    restored,
    async load() {
      for (const id of await readRestored(page)) restored.add(id)
    },
    async decide(runs, decision) {
      const keys = new Map(runs.map((run) => [run.key, run]))
      for (const run of keys.values())
        if (decision === 'kept' || keptNow.has(run.key))
          await decideForSite(run, decision === 'kept')
      const before = [...restored]
      for (const { id } of runs)
        if (decision === 'restored') restored.add(id)
        else restored.delete(id)
      if (before.length === restored.size && before.every((id) => restored.has(id))) return
      try {
        await ask('page/restored', { page, runs: [...restored] })
      } catch (error) {
        restored.clear()
        for (const id of before) restored.add(id)
        throw error
      }
    },
  }
}
