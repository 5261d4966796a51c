import { Container } from './duplicates/containment'
import { wordRun } from './duplicates/judge-duplicates'
import type { Words } from './text/words'
import type { Verdict } from './verdict'

/**
 * The promise that nothing unique is hidden, as code: whatever is to be hidden as a duplicate must
 * stand in the text that stays visible. Verdicts that break it are taken back, until none does.
 */
export function checkedDuplicates(
  verdicts: readonly (Verdict | null)[],
  words: Words,
): (Verdict | null)[] {
  const checked = [...verdicts]
  if (!checked.some((verdict) => verdict?.reason === 'duplicate')) return checked
  for (;;) {
    const visible = checked.flatMap((verdict, index) =>
      verdict && !verdict.parts ? [] : [wordRun(words, { first: index, end: index + 1 })],
    )
    const container = new Container(words, visible)
    let broken = 0
    checked.forEach((verdict, index) => {
      if (verdict?.reason !== 'duplicate') return
      const run = wordRun(words, { first: index, end: index + 1 })
      // Behind the cut of a shortened copy stands no text.
      const { code, values } = verdict.evidence
      const end = code === 'shortened-copy' ? run.start + Number(values?.['words'] ?? 0) : run.end
      if (container.holds({ start: run.start, end })) return
      checked[index] = null
      broken++
    })
    if (broken === 0) return checked
  }
}
