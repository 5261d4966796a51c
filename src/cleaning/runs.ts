import type { MirrorPage } from '../page/mirror-page'
import type { HiddenRun, PlanOptions } from './plan'
import type { Evidence, Part, Reason, Verdict } from './verdict'

/** Characters of a hidden text that are shown of it. */
const firstWordsLength = 80

interface OpenRun {
  reason: Reason
  evidence: Evidence
  readonly blocks: number[]
  readonly parts: Part[]
}

/** Joins neighbouring verdicts of one reason into runs and leaves out what the reader wants to see. */
export function hiddenRuns(
  page: MirrorPage,
  verdicts: readonly (Verdict | null)[],
  options: PlanOptions,
): HiddenRun[] {
  const runs: OpenRun[] = []
  let open: OpenRun | null = null
  verdicts.forEach((verdict, index) => {
    if (!verdict) {
      open = null
      return
    }
    const parts = verdict.parts ?? []
    if (open && open.parts.length === 0 && parts.length === 0 && belongTogether(open, verdict)) {
      open.blocks.push(index)
      // The site's own lines go with what they stand beside.
      if (open.reason === 'navigation') {
        open.reason = verdict.reason
        open.evidence = verdict.evidence
      }
      return
    }
    open = {
      reason: verdict.reason,
      evidence: verdict.evidence,
      blocks: [index],
      parts: [...parts],
    }
    runs.push(open)
  })
  return runs
    .map((run, index) => finished(run, index, page))
    .filter(({ reason, key }) => options.hide.has(reason) && !options.kept.has(key))
}

function belongTogether(run: OpenRun, { reason, evidence }: Verdict): boolean {
  if (run.reason === 'duplicate' && reason === 'duplicate')
    return run.evidence.code === evidence.code
  if (run.reason === 'advertisement' || reason === 'advertisement') return run.reason === reason
  return run.reason === reason || run.reason === 'navigation' || reason === 'navigation'
}

function finished(run: OpenRun, index: number, page: MirrorPage): HiddenRun {
  return {
    ...run,
    id: String(index + 1),
    firstWords: firstWordsOf(run, page),
    key: `${run.reason}:${run.evidence.code}`,
  }
}

function firstWordsOf({ blocks }: OpenRun, page: MirrorPage): string {
  let text = ''
  for (const block of blocks) {
    text = `${text} ${page.blocks[block]?.text ?? ''}`.trim()
    if (text.length >= firstWordsLength) break
  }
  return text.slice(0, firstWordsLength)
}
