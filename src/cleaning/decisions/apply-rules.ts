import type { MirrorPage } from '../../page/mirror-page'
import type { HiddenRun, Plan } from '../plan'
import type { ReaderRule } from './reader-rule'
import { elementsOfRule } from './rule-elements'
import { textMark } from './text-mark'

/** Characters of a hidden text that are shown of it. */
const firstWordsLength = 80

/**
 * A plan with the reader's own rules in it. They win over every verdict, also over the promise that
 * nothing unique is hidden: it is the reader who hides.
 * @param within parts of the page to look for elements in; all of it where left out
 */
export function withReaderRules(
  plan: Plan,
  page: MirrorPage,
  rules: readonly ReaderRule[] = [],
  within?: readonly Element[],
): Plan {
  return rules.reduce((before, rule) => {
    const elements = elementsOfRule(rule, page.document).filter(
      (element) => !within || within.some((part) => part.contains(element)),
    )
    return elements.length > 0 ? withRun(before, page, rule, elements) : before
  }, plan)
}

function withRun(
  plan: Plan,
  page: MirrorPage,
  rule: ReaderRule,
  elements: readonly Element[],
): Plan {
  const inside = new Set(
    page.blocks.flatMap(({ index, nodes }) =>
      elements.some((element) => element.contains(nodes[0] ?? null)) ? [index] : [],
    ),
  )
  const isOutside = (index: number) => !inside.has(index)
  const others = plan.hidden.flatMap((run) => {
    const blocks = run.blocks.filter(isOutside)
    return blocks.length > 0 || run.elements ? [{ ...run, blocks }] : []
  })
  const text = elements[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  const run: HiddenRun = {
    id: `${textMark(`${rule.selector} ${rule.text}`)}-r`,
    reason: 'reader',
    evidence: { code: 'reader-rule' },
    blocks: [...inside],
    parts: [],
    firstWords: text.slice(0, firstWordsLength),
    key: `reader:${rule.selector}:${rule.text}`,
    rule,
    elements,
  }
  const place = others.findIndex(({ blocks: [first = 0] }) => first > (run.blocks[0] ?? 0))
  const hidden: HiddenRun[] = [...others]
  hidden.splice(place < 0 ? others.length : place, 0, run)
  return { ...plan, hidden, post: plan.post.filter(isOutside) }
}
