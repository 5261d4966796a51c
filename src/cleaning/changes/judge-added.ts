import type { MirrorAddress } from '../../page/address'
import type { MirrorPage } from '../../page/mirror-page'
import { readPage } from '../../page/read'
import { blocksInAdBoxes, isInsideAdBox } from '../ad-boxes'
import { withReaderRules } from '../decisions/apply-rules'
import type { Analysis } from '../index'
import { judgePage } from '../judge-page'
import { makePlan } from '../make-plan'
import { emptyPlan, type HiddenRun, type PlanOptions } from '../plan'
import { hiddenRuns } from '../runs'
import { hintsFor, readHints } from '../site-hints'
import { type Words, wordsOf } from '../text/words'
import type { Reason, Verdict } from '../verdict'
import { joinPages } from './join-pages'

/** What is known by its own signs, without the rest of the page. */
const knownAlone: ReadonlySet<Reason> = new Set(['advertisement', 'server-message', 'sharing'])

/**
 * Judges elements that a page added, by themselves: fast enough to hide them before they are drawn. On a
 * channel's page posts are added to posts, so they are compared with each other as at first; on a post's
 * page only what shows by its own signs is hidden, and the rest waits for a look at the whole page.
 * @param taken ids of runs that are hidden already
 * @returns null where nothing was added
 */
export function judgeAdded(
  document: Document,
  address: MirrorAddress,
  added: readonly Element[],
  options: PlanOptions,
  taken: ReadonlySet<string>,
): Analysis | null {
  const [first, ...others] = added.map((element) => readPage(document, address, element))
  if (!first) return null
  const page = joinPages([first, ...others])
  const words = wordsOf(page.blocks.map(({ text }) => text))
  const { isAdvertisement } = readHints(page, hintsFor(address))
  const knowledge = { isPost: () => false, isAdvertisement, seen: new Map() }
  const verdicts = judgePage(page, words, knowledge, adBoxesOf(page, words)).map(
    (verdict): Verdict | null => (verdict && knownAlone.has(verdict.reason) ? verdict : null),
  )
  const alone = hiddenRuns(page, verdicts, options)
  const inOrder = address.kind === 'channel' ? makePlan(page, options, null, false) : emptyPlan
  const decided = new Set(alone.flatMap(({ blocks }) => blocks))
  const compared = inOrder.hidden.filter(
    ({ reason, blocks }) => !knownAlone.has(reason) && !blocks.some((block) => decided.has(block)),
  )
  const plan = {
    ...inOrder,
    hidden: withFreeIds([...alone, ...compared], taken),
    post: inOrder.post.filter((block) => !decided.has(block)),
  }
  return { page, plan: withReaderRules(plan, page, options.rules, added) }
}

/** Also what stands in a small box that is named so and was on the page before. */
function adBoxesOf(page: MirrorPage, words: Words): Set<number> {
  const found = blocksInAdBoxes(page, words, () => false)
  for (const { index, nodes } of page.blocks)
    if (nodes[0] && isInsideAdBox(nodes[0])) found.add(index)
  return found
}

function withFreeIds(runs: readonly HiddenRun[], taken: ReadonlySet<string>): HiddenRun[] {
  const used = new Set(taken)
  return runs.map((run) => {
    const [kind = ''] = run.id.split('-')
    let place = 1
    while (used.has(`${kind}-${place}`)) place++
    const id = `${kind}-${place}`
    used.add(id)
    return { ...run, id }
  })
}
