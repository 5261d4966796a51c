import { hiddenAttribute } from '../../cleaning'
import { isOwn } from '../../cleaning/changes/added-elements'

/** The page counts as still when it has not changed for this long, in ms. */
const stillAfter = 400
/** A page that never comes to rest is looked at this long after its first change, in ms. */
const longestWait = 3_000
/** A look at the whole page may take this share of the time, so that a busy page stays quick. */
const timeShare = 0.05
/** A page that has not changed for this long, in ms, is watched again only once the reader touches it. */
const quietAfter = 180_000
/** What a reader does that makes pages load more. */
const touches = ['scroll', 'pointerdown', 'keydown'] as const

type Timer = ReturnType<typeof setTimeout>

export interface PageChanges {
  /** Elements were added; called before they are drawn. */
  added(elements: readonly Element[]): void
  /** The page took a hidden element's mark away or overruled it. @param run what its mark said */
  unhidden(element: HTMLElement, run: string): void
  /**
   * The page says something else than before and has come to rest.
   * @param unwatched whether it changed while nobody watched, so that nothing of it was told as added
   */
  changed(unwatched: boolean): void
}

export interface PageWatch {
  /** Does work on the page that is not to be seen as a change of it; may be called in such work. */
  unseen(work: () => void): void
  /** Looks for signs of a page's overruling on what is hidden now. */
  guard(): void
}

/**
 * Watches a page for changes with one observer. Costs nothing on a page that never changes, and after a
 * few quiet minutes not even the observer is left.
 */
export function watchPage(
  document: Document,
  changes: PageChanges,
  signal: AbortSignal,
): PageWatch {
  /** What the page said when it was last looked at; not read before there is a change, as that takes time. */
  let text: string | null = null
  let size = 0
  let watching = false
  let stillTimer: Timer | undefined
  let quietTimer: Timer | undefined
  let waitingSince = 0
  /** Whether what happens on the page now is the extension's own work. */
  let isOurs = false
  let nextLook = 0

  const look = () => {
    waitingSince = 0
    const now = textOf(document)
    if (now === text) return
    text = now
    const begin = performance.now()
    changes.changed(false)
    const end = performance.now()
    nextLook = end + (end - begin) / timeShare
  }
  const waitForRest = () => {
    const now = performance.now()
    waitingSince ||= now
    const rest = Math.min(now + stillAfter, waitingSince + longestWait)
    clearTimeout(stillTimer)
    stillTimer = setTimeout(look, Math.max(rest, nextLook) - now)
  }
  const tellOverruled = ({ target, attributeName, oldValue }: MutationRecord) => {
    const element = target as HTMLElement
    const before = attributeName === hiddenAttribute ? oldValue : null
    const run = element.getAttribute(hiddenAttribute) ?? before
    if (run && element.isConnected) changes.unhidden(element, run)
  }
  const handle = (records: readonly MutationRecord[]) => {
    if (signal.aborted) return
    const added: Element[] = []
    let pageChanged = false
    for (const record of records) {
      const { addedNodes, removedNodes } = record
      if (record.type === 'attributes') {
        tellOverruled(record)
        continue
      }
      for (const node of addedNodes)
        if (node.nodeType === Node.ELEMENT_NODE && !isOwn(node as Element))
          added.push(node as Element)
      pageChanged ||= [...addedNodes, ...removedNodes].some(isTextOfThePage)
    }
    if (added.length > 0) changes.added(added)
    if (pageChanged) {
      waitForRest()
      stayAwake()
    }
  }
  const observer = new MutationObserver(handle)
  const guard = () => {
    for (const element of document.querySelectorAll(`[${hiddenAttribute}]`))
      observer.observe(element, {
        attributes: true,
        attributeOldValue: true,
        attributeFilter: [hiddenAttribute, 'style', 'class'],
      })
  }
  const watch = () => {
    watching = true
    observer.observe(document, { childList: true, subtree: true })
    guard()
    stayAwake()
  }
  const wake = () => {
    if (watching || signal.aborted) return
    watch()
    for (const touch of touches) document.removeEventListener(touch, wake, { capture: true })
    const now = textOf(document)
    if (size === sizeOf(document) && text === now) return
    text = now
    changes.changed(true)
  }
  const sleep = () => {
    watching = false
    size = sizeOf(document)
    text ??= textOf(document)
    observer.disconnect()
    const options = { capture: true, passive: true, signal }
    for (const touch of touches) document.addEventListener(touch, wake, options)
  }
  const stayAwake = () => {
    clearTimeout(quietTimer)
    quietTimer = setTimeout(sleep, quietAfter)
  }

  watch()
  signal.addEventListener('abort', () => {
    clearTimeout(stillTimer)
    clearTimeout(quietTimer)
    observer.disconnect()
  })

  return {
    unseen(work) {
      if (isOurs) return work()
      handle(observer.takeRecords())
      isOurs = true
      try {
        work()
      } finally {
        isOurs = false
        observer.takeRecords()
      }
    },
    guard,
  }
}

function isTextOfThePage(node: Node): boolean {
  if (node.nodeType === Node.ELEMENT_NODE && isOwn(node as Element)) return false
  return node.textContent?.trim() !== ''
}

function textOf({ body }: Document): string {
  return body?.textContent ?? ''
}

function sizeOf(document: Document): number {
  return document.getElementsByTagName('*').length
}
