import type { HiddenRun } from '../cleaning'
import type { Decision } from '../cleaning/review'
import type { ask } from '../messages/channel'
import type { PageDecisions } from './decisions'

/**
 * Remembers a decision. «Kept» concerns the site: its kind of blocks is hidden no more, or, for what a
 * rule of the reader's own hides, that rule is gone.
 * @param tell the page script's own way to the background
 * @throws where it cannot be stored
 */
export async function decide(
  { page, restored, keptNow }: PageDecisions,
  tell: typeof ask,
  runs: readonly HiddenRun[],
  decision: Decision,
): Promise<void> {
  const decideForSite = async (run: HiddenRun, kept: boolean) => {
    if (run.rule) await tell('site/rule', { rule: { ...run.rule }, on: !kept })
    else await tell('site/keep', { key: run.key, kept })
    if (kept) keptNow.add(run.key)
    else keptNow.delete(run.key)
  }
  const keys = new Map(runs.map((run) => [run.key, run]))
  for (const run of keys.values())
    if (decision === 'kept' || keptNow.has(run.key)) await decideForSite(run, decision === 'kept')
  const before = [...restored]
  for (const { id } of runs)
    if (decision === 'restored') restored.add(id)
    else restored.delete(id)
  if (before.length === restored.size && before.every((id) => restored.has(id))) return
  try {
    await tell('page/restored', { page, runs: [...restored] })
  } catch (error) {
    restored.clear()
    for (const id of before) restored.add(id)
    throw error
  }
}
