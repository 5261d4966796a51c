import type { PageTools } from '../../interface/tools/page-tools'
import type { MarkedMention } from '../marks/mark'
import type { TermControls } from '../services'
import { termBeside, visit } from './visit'

/** The cards of a post, to be led from outside. */
export interface OpenCards extends TermControls {
  /** Goes to a marked mention and opens its card. */
  show(index: number): void
}

interface OpenCard {
  /** Index of the mention whose card is open. */
  index(): number | null
  /** Whether focus is on its term or in it. */
  isFocused(): boolean
  open(index: number): void
  /** Moves focus into it. */
  enter(): void
  dismiss(): void
}

/** Leads a reader through the terms by commands, keys and the list. */
export function createControls(
  marked: readonly MarkedMention[],
  { events, scroller }: Pick<PageTools, 'events' | 'scroller'>,
  card: OpenCard,
): OpenCards {
  const focusedTerm = (): number | null => {
    const term = events.activeElement?.closest('cm-term')
    const index = marked.findIndex(({ elements }) => elements.some((element) => element === term))
    return index < 0 ? null : index
  }
  const show = (index: number) => {
    const mention = marked[index]
    if (!mention) return
    visit(mention, scroller)
    card.open(index)
  }
  const openHere = () => {
    const index = focusedTerm() ?? termBeside(marked, null, 1)
    if (index === null) return
    show(index)
    card.enter()
  }
  return {
    show,
    go(where) {
      if (where === 'card') {
        const isInside = card.isFocused() && focusedTerm() === null
        if (card.index() === null) openHere()
        else if (isInside) card.dismiss()
        else card.enter()
        return
      }
      const at = card.index() ?? focusedTerm()
      const index = termBeside(marked, at, where === 'next' ? 1 : -1)
      if (index !== null) show(index)
    },
  }
}
