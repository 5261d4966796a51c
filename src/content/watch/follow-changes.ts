import { type Analysis, hiddenAttribute, type PlanOptions } from '../../cleaning'
import { elementsToJudge, strokes } from '../../cleaning/changes/added-elements'
import { judgeAdded } from '../../cleaning/changes/judge-added'
import { isReviewed } from '../../cleaning/review/marks'
import type { MirrorAddress } from '../../page/address'
import { overrule } from './overrule'
import { Patience } from './patience'
import { type PageWatch, watchPage } from './watch-page'

/** Longest piece of work between two chances for the page to draw, in ms: half of a frame. */
const longestSlice = 8
/** Answers to a page that brings back one kind of block, or one element, within the window in ms. */
const answers = { kind: 12, element: 3, window: 10_000 } as const

/** Least text, in characters, of what may be another post. */
const leastPost = 200

export interface FollowedPage {
  readonly document: Document
  readonly address: MirrorAddress
  readonly options: () => PlanOptions
  /** Ids of the runs that are hidden now. */
  readonly hiddenRuns: () => ReadonlySet<string>
  /** Hides what was found in added elements. */
  readonly hideAdded: (added: Analysis) => void
  /** Whether the post is gone that was found on the page. */
  readonly isReplaced: () => boolean
  /** The page says something else. @param all also what was added is still to be judged */
  readonly onChanged: (all: boolean) => void
}

/**
 * Keeps a page clean while it changes: what is added is judged and hidden before it is drawn, what is
 * brought back is hidden again, but never in a race with the page's own scripts.
 */
export function followChanges(page: FollowedPage, signal: AbortSignal): PageWatch {
  const { document, address } = page
  const kinds = new Patience<string>(answers.kind, answers.window)
  const elements = new Patience<Element>(answers.element, answers.window)
  const waiting: Element[][] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const judge = (added: readonly Element[]) => {
    const found = judgeAdded(document, address, added, page.options(), page.hiddenRuns())
    if (!found) return
    const now = performance.now()
    const hidden = found.plan.hidden.filter(({ key }) => kinds.allows(key, now))
    if (hidden.length === 0 && found.plan.post.length === 0) return
    watch.unseen(() => page.hideAdded({ ...found, plan: { ...found.plan, hidden } }))
    watch.guard()
  }
  const judgeWaiting = () => {
    timer = undefined
    const begin = performance.now()
    do {
      const group = waiting.shift()?.filter(({ isConnected }) => isConnected)
      if (group?.length) judge(group)
    } while (waiting.length > 0 && performance.now() - begin < longestSlice / 2)
    if (waiting.length > 0) timer = setTimeout(judgeWaiting)
  }

  const watch = watchPage(
    document,
    {
      added(added) {
        // What takes the whole page's place is judged at a stroke, as a page is that has just been loaded.
        if (page.isReplaced() && holdsText(added)) {
          page.onChanged(true)
          return
        }
        waiting.push(...strokes(elementsToJudge(added)))
        if (waiting.length > 0 && timer === undefined) judgeWaiting()
      },
      unhidden(element, run) {
        if (isReviewed(element)) return
        const isMarked = element.hasAttribute(hiddenAttribute)
        if (isMarked && getComputedStyle(element).display === 'none') return
        if (!elements.allows(element, performance.now())) return
        watch.unseen(() => {
          if (isMarked) overrule(element, signal)
          else element.setAttribute(hiddenAttribute, run)
        })
      },
      changed: page.onChanged,
    },
    signal,
  )
  signal.addEventListener('abort', () => clearTimeout(timer))
  return watch
}

function holdsText(added: readonly Element[]): boolean {
  return added.some(({ textContent }) => (textContent?.length ?? 0) >= leastPost)
}
