import type { MarkedPost } from '../card/start-cards'
import type { GlossaryServices } from '../services'
import type { GlossaryTranslate } from '../strings'
import { TermButton, TermSection, TermSheet } from './term-list'
import { listTerms } from './terms'

/** Lists the terms of the post in the tools. */
export interface TermListing {
  /** Some became known, or no longer are. */
  update(): void
}

export function startList(
  { text, marked }: Pick<MarkedPost, 'text' | 'marked'>,
  { tools, paragraphNumber }: Pick<GlossaryServices, 'tools' | 'paragraphNumber'>,
  show: (index: number) => void,
  t: GlossaryTranslate,
  signal: AbortSignal,
): TermListing {
  let isOpen = false
  const toggle = () => {
    isOpen = !isOpen
    draw()
    if (tools.layout !== 'rail') tools.focus(isOpen ? 'term-list' : 'terms')
  }
  const onShow = (index: number) => {
    if (tools.layout !== 'rail') {
      isOpen = false
      draw()
    }
    show(index)
  }
  const draw = () => {
    const terms = listTerms(text, marked)
    if (terms.length === 0) {
      clear()
      return
    }
    const props = { terms, isOpen, paragraphNumber, onShow, onToggle: toggle, t }
    tools.show('terms', (layout) =>
      layout === 'rail' ? <TermSection {...props} /> : <TermButton {...props} />,
    )
    if (isOpen) tools.show('term-list', (layout) => layout !== 'rail' && <TermSheet {...props} />)
    else tools.hide('term-list')
  }
  const clear = () => {
    tools.hide('terms')
    tools.hide('term-list')
  }
  draw()
  signal.addEventListener('abort', clear)
  return { update: draw }
}
