import { floatCard } from '../../interface/tools/float-card'
import type { CardAnchor } from '../../interface/tools/page-tools'
import type { ViewTools } from './view-tools'

/** Puts a card level with its term beside the text, or under its line where there is no room beside. */
export function placeCards(
  tools: ViewTools,
  root: ShadowRoot,
  signal: AbortSignal,
): { place(): void } {
  let stop = () => {}
  let placed: { anchor: CardAnchor; card: Element } | undefined
  signal.addEventListener('abort', () => stop())
  return {
    place() {
      const anchor = tools.anchorOf('card')
      const card = root.querySelector<HTMLElement>('.rd-card')
      if (!anchor || !card || tools.layout === 'sheet') {
        stop()
        placed = undefined
        return
      }
      if (placed?.anchor === anchor && placed.card === card) return
      stop()
      placed = { anchor, card }
      stop = tools.layout === 'rail' ? putBeside(anchor, card) : floatCard(anchor, card)
    },
  }
}

function putBeside(anchor: CardAnchor, card: HTMLElement): () => void {
  const side = card.parentElement?.getBoundingClientRect().top ?? 0
  const top = anchor.rects()[0]?.top ?? side
  card.style.setProperty('--y', `${top - side}px`)
  return () => {}
}
