import { type Block, changeBlock } from '../../page/block'

import type { MirrorPage } from '../../page/mirror-page'
import type { Analysis } from '../index'
import type { HiddenRun } from '../plan'

/** Blocks and boxes of several parts of a page, in the order given, as one page. */
export function joinPages(parts: readonly [MirrorPage, ...MirrorPage[]]): MirrorPage {
  const [{ address, document }] = parts
  const blocks: Block[] = []
  const boxes = parts.flatMap((part) => {
    const offset = blocks.length
    for (const block of part.blocks)
      blocks.push(changeBlock(block, { index: block.index + offset }))
    return part.boxes.map(({ element, first, end }) => ({
      element,
      first: first + offset,
      end: end + offset,
    }))
  })
  return { address, document, blocks, boxes }
}

/** What is known of a page with what was found out about a part that was added to it. */
export function joinAnalyses(before: Analysis, added: Analysis): Analysis {
  const offset = before.page.blocks.length
  const shifted = (indexes: readonly number[]) => indexes.map((index) => index + offset)
  const kept = before.plan.hidden.filter((run) => isStillThere(before, run))
  const hidden = added.plan.hidden.map((run) => ({ ...run, blocks: shifted(run.blocks) }))
  const known = new Set(kept.map(({ id }) => id))
  return {
    page: joinPages([before.page, added.page]),
    plan: {
      ...before.plan,
      hidden: [
        ...kept.map((run) =>
          joinRuns(
            run,
            hidden.find(({ id }) => id === run.id),
          ),
        ),
        ...hidden.filter(({ id }) => !known.has(id)),
      ],
      post: [...before.plan.post, ...shifted(added.plan.post)],
    },
  }
}

/** A rule of the reader's own that fits something added as well is still one run. */
function joinRuns(run: HiddenRun, added: HiddenRun | undefined): HiddenRun {
  if (!added) return run
  const elements = [...(run.elements ?? []), ...(added.elements ?? [])]
  return { ...run, blocks: [...run.blocks, ...added.blocks], elements }
}

/** Whether any of a run is still on the page: sites change advertisements for new ones. */
function isStillThere({ page }: Analysis, { blocks, elements = [] }: HiddenRun): boolean {
  const nodes = blocks.flatMap((index) => page.blocks[index]?.nodes[0] ?? [])
  return [...nodes, ...elements].some((node) => node.isConnected)
}
