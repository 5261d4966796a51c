import type { ToolsLayout } from '../../interface/tools/page-tools'
import type { CardContent, GlossaryServices } from '../services'
import { cardAsText } from './card-text'
import { definedElsewhere } from './defined-elsewhere'
import { type CardFilling, type FillingActions, fillCard } from './filling'
import { createKnowing } from './knowing'
import type { MarkedPost } from './start-cards'
import { cardStrings } from './strings'

/** Fills the cards of a post. */
export interface Definitions {
  /** @param at offset of the mention whose card is open */
  fill(content: CardContent, at: number): (layout: ToolsLayout) => CardFilling
}

interface OpenCard {
  open(term: string): void
  /** @returns whether the reader's focus was in it */
  close(): boolean
}

/** @param card the card that is filled, as the reader leads it */
export function createDefinitions(
  { blocks, text, marked, defined }: MarkedPost,
  services: GlossaryServices & { onKnown(): void },
  card: OpenCard,
  signal: AbortSignal,
): Definitions {
  const t = cardStrings(services.tools.language)
  const knowing = createKnowing(marked, services, t, signal)
  const know = (content: CardContent) => void knowing.set(content, true, card.close())
  return {
    fill(content, at) {
      const place = definedElsewhere(text, defined, content.term, at)
      const definedIn = place === null ? null : services.paragraphNumber(place)
      const actions: FillingActions = {
        open: card.open,
        know,
        edit: (term) => void knowing.edit(term),
        jump() {
          const block = place === null ? undefined : blocks[place]
          card.close()
          if (block) services.jump(block, signal)
        },
        copy: (shown) => navigator.clipboard.writeText(cardAsText(shown)),
      }
      return (layout) => fillCard({ content, layout, definedIn, actions, t })
    },
  }
}
