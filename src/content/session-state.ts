import type { HiddenRun } from '../cleaning'
import type { FoundMention } from '../glossary/services'
import type { HiddenRunState, PageState } from '../messages/page-state'

/** The hidden runs as the popup is told of them. */
export function hiddenStates(
  runs: readonly HiddenRun[],
  restored: ReadonlySet<string>,
): HiddenRunState[] {
  return runs.map(({ id, reason, evidence, firstWords }) => ({
    id,
    reason,
    evidence: {
      code: evidence.code,
      ...(evidence.values ? { values: { ...evidence.values } } : {}),
    },
    firstWords,
    restored: restored.has(id),
  }))
}

/** Each marked term once. */
export function termStates(mentions: readonly FoundMention[]): PageState['terms'] {
  const byTerm = new Map(mentions.map(({ term, form }) => [term, { id: term, title: term, form }]))
  return [...byTerm.values()]
}
