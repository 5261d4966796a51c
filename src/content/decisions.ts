import { textMark } from '../cleaning/decisions/text-mark'
import type { PageUrl } from '../page/address'
import { readRestored } from '../settings/restored'

/** What the reader decided about the hidden blocks of one page; `decide.ts` changes it. */
export interface PageDecisions {
  /** Mark of the page's address. */
  readonly page: string
  /** Ids of the runs that the reader brought back here. */
  readonly restored: Set<string>
  /** Keys of the kinds of blocks that the reader chose to see on this site since the page was opened. */
  readonly keptNow: Set<string>
  /** Reads what was decided on earlier visits; to be awaited before anything is hidden. */
  load(): Promise<void>
}

/** @param url address of the page; its fragment makes no other page */
export function createDecisions({ origin, pathname, search }: PageUrl): PageDecisions {
  const page = textMark(`${origin}${pathname}${search}`)
  const restored = new Set<string>()
  return {
    page,
    restored,
    keptNow: new Set(),
    async load() {
      for (const id of await readRestored(page)) restored.add(id)
    },
  }
}
