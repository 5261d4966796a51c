import type { ReaderRule } from '../cleaning/decisions/reader-rule'
import type { PageTools } from '../interface/tools/page-tools'
import { ask } from '../messages/channel'
import { reviewScript } from './review-script'

/** The reader's choice of what else to hide, from its first click to the note that it is hidden. */
export interface Picking {
  /** Whether something is being chosen. */
  readonly isOn: boolean
  /**
   * @param toolsFor the page's tools; the signal ends with the choice
   * @param first what to begin with
   * @param post nodes of the post
   */
  start(
    document: Document,
    toolsFor: (signal: AbortSignal) => PageTools,
    first: Element | null,
    post: readonly Node[],
  ): void
  stop(): void
  /** Says what was hidden last, once the page is cleaned by it, and lets it be taken back. */
  noteMade(tools: PageTools): void
}

export function createPicking(onFailure: (error: unknown) => void): Picking {
  let controller: AbortController | undefined
  let made: ReaderRule | undefined

  const stop = () => {
    controller?.abort()
    controller = undefined
  }
  const save = async (rule: ReaderRule) => {
    // Noted first: the page is cleaned anew as soon as the rule is stored.
    made = rule
    try {
      await ask('site/rule', { rule: { ...rule }, on: true })
    } catch (error) {
      made = undefined
      throw error
    }
  }

  return {
    get isOn() {
      return controller !== undefined
    },
    start(document, toolsFor, first, post) {
      stop()
      controller = new AbortController()
      const { signal } = controller
      reviewScript.load().then(
        ({ startPicker }) => {
          if (signal.aborted) return
          const tools = toolsFor(signal)
          startPicker({ document, tools, first, post, save, onDone: stop, signal })
        },
        (error: unknown) => {
          stop()
          onFailure(error)
        },
      )
    },
    stop,
    noteMade(tools) {
      const rule = made
      made = undefined
      if (!rule) return
      const undo = () => void ask('site/rule', { rule: { ...rule }, on: false }).catch(onFailure)
      reviewScript.load().then(({ showHiddenNote }) => showHiddenNote(tools, undo), onFailure)
    },
  }
}
