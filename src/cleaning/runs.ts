import type { MirrorPage } from '../page/mirror-page'
import { runKey } from './decisions/run-key'
import { textMark } from './decisions/text-mark'
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

/**
 * Joins neighbouring verdicts of one reason into runs and leaves out what the reader wants to see.
 * @param unfold the page's blocks that judged ones stand for, where these are not the same
 */
export function hiddenRuns(
  page: MirrorPage,
  verdicts: readonly (Verdict | null)[],
  options: PlanOptions,
  unfold = (blocks: readonly number[]) => blocks,
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
  const seen = new Map<string, number>()
  return runs
    .map((run) => finished({ ...run, blocks: unfold(run.blocks) }, page, seen))
    .filter(({ reason, key }) => options.hide.has(reason) && !options.kept.has(key))
}

/** A run when it is found, before it has a name. */
type FoundRun = Omit<HiddenRun, 'id' | 'firstWords' | 'key'>

function belongTogether(run: OpenRun, { reason, evidence }: Verdict): boolean {
  if (run.reason === 'duplicate' && reason === 'duplicate')
    return run.evidence.code === evidence.code
  if (run.reason === 'advertisement' || reason === 'advertisement') return run.reason === reason
  return run.reason === reason || run.reason === 'navigation' || reason === 'navigation'
}

/** @param seen how many runs of each kind stand before this one */
function finished(run: FoundRun, page: MirrorPage, seen: Map<string, number>): HiddenRun {
  const key = runKey(run.reason, run.evidence, page.blocks[run.blocks[0] ?? -1])
  return { ...run, id: nextId(key, seen), firstWords: firstWordsOf(run, page), key }
}

/** The same on every visit to a page, so that what the reader brought back there can be found again. */
function nextId(key: string, seen: Map<string, number>): string {
  const mark = textMark(key)
  const place = (seen.get(mark) ?? 0) + 1
  seen.set(mark, place)
  return `${mark}-${place}`
}

function firstWordsOf({ blocks }: FoundRun, page: MirrorPage): string {
  let text = ''
  for (const block of blocks) {
    text = `${text} ${page.blocks[block]?.text ?? ''}`.trim()
    if (text.length >= firstWordsLength) break
  }
  return text.slice(0, firstWordsLength)
}
