import type { CardContent } from '../services'

/** What a card shows: its term, or that it is still coming, failed or is gone. */
export type CardState = { readonly canGoBack: boolean } & (
  | { readonly kind: 'loading' | 'failed' | 'gone' }
  | { readonly kind: 'ready'; readonly content: CardContent }
)

/** Times in ms. What comes sooner than `late` needs no word about waiting; nobody waits past `lost`. */
export const waits = { late: 200, lost: 10_000 } as const

/** The terms a reader opened from one card to the next, and the last one's card. */
export interface Trail {
  /** Begins anew with a term of the text. */
  start(term: string, language: string): void
  open(term: string): void
  back(): void
  retry(): void
  /** Nothing that is still coming will be shown. */
  stop(): void
}

/**
 * @param lookUp a term's card; null where no glossary has the term
 * @param show told of every change; until the first one the last card stays as it is
 */
export function createTrail(
  lookUp: (term: string, language: string) => Promise<CardContent | null>,
  show: (state: CardState) => void,
): Trail {
  let terms: string[] = []
  let language = ''
  let cancel = () => {}

  const load = () => {
    cancel()
    const term = terms.at(-1)
    if (term === undefined) return
    const canGoBack = terms.length > 1
    const late = setTimeout(show, waits.late, { kind: 'loading', canGoBack })
    const lost = setTimeout(() => finish({ kind: 'failed', canGoBack }), waits.lost)
    let cancelled = false
    cancel = () => {
      cancelled = true
      clearTimeout(late)
      clearTimeout(lost)
    }
    const finish = (state: CardState) => {
      if (cancelled) return
      cancel()
      show(state)
    }
    lookUp(term, language).then(
      (content) =>
        finish(content ? { kind: 'ready', content, canGoBack } : { kind: 'gone', canGoBack }),
      () => finish({ kind: 'failed', canGoBack }),
    )
  }

  return {
    start(term, near) {
      terms = [term]
      language = near
      load()
    },
    open(term) {
      terms.push(term)
      load()
    },
    back() {
      terms.pop()
      load()
    },
    retry: load,
    stop: () => cancel(),
  }
}
