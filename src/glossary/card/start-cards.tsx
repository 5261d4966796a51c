import { Button } from '../../interface/controls'
import { Icon } from '../../interface/icons'
import { type MarkedMention, setKnown, setOpen } from '../marks/mark'
import type { CardContent, GlossaryServices } from '../services'
import type { GlossaryTranslate } from '../strings'
import { Card, type CardActions, type CardState } from './card'
import { closedState, type HoverEvent, nextHoverState } from './hover'

/** Time the note with Undo stays, in ms; longer while the pointer or focus is in it. */
const noteFor = 8000

/** Opens and closes cards for marked mentions, by pointer, keyboard and touch. */
export function startCards(
  marked: readonly MarkedMention[],
  services: GlossaryServices,
  t: GlossaryTranslate,
  signal: AbortSignal,
): void {
  const { tools } = services
  const indexOf = new Map<Element, number>()
  marked.forEach(({ elements }, index) => {
    for (const element of elements) indexOf.set(element, index)
  })
  let hover = closedState
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown: number | null = null
  /** Terms opened from one card to the next, the last one showing. */
  let trail: string[] = []
  let card: CardState = { kind: 'loading' }
  /** Focus goes back to a term whose card was closed: no reason to open it again. */
  let returning = false
  /** The reader asked to be in the card: focus follows when its content comes. */
  let entering = false

  const react = (event: HoverEvent) => {
    hover = nextHoverState(hover, event)
    clearTimeout(timer)
    if (hover.waiting) timer = setTimeout(() => react({ kind: 'timer' }), hover.delay)
    if (hover.open !== shown) change(hover.open)
  }
  const change = (index: number | null) => {
    expand(shown, false)
    shown = index
    entering = false
    expand(index, true)
    const mention = index === null ? undefined : marked[index]
    if (!mention) tools.hide('card')
    else {
      trail = [mention.mention.term]
      load()
    }
  }
  const expand = (index: number | null, on: boolean) => {
    const mention = index === null ? undefined : marked[index]
    if (mention) setOpen(mention, on)
  }
  const load = () => {
    const term = trail.at(-1)
    const at = shown
    if (term === undefined || at === null) return
    card = { kind: 'loading' }
    draw()
    const language = marked[at]?.language ?? 'en'
    const done = (state: CardState) => {
      if (signal.aborted || shown !== at || trail.at(-1) !== term) return
      card = state
      draw()
      if (entering) requestAnimationFrame(() => tools.focus('card'))
    }
    services.card(term, language).then(
      (content) =>
        done(content ? { kind: 'ready', content, trail: trail.length - 1 } : { kind: 'gone' }),
      () => done({ kind: 'failed' }),
    )
  }
  const back = () => {
    trail.pop()
    load()
  }
  const dismiss = () => {
    const element = shown === null ? undefined : marked[shown]?.elements[0]
    react({ kind: 'close' })
    returning = true
    element?.focus({ preventScroll: true })
    returning = false
  }
  const know = async (content: CardContent) => {
    react({ kind: 'close' })
    const mentions = marked.filter(({ mention }) => mention.term === content.term)
    for (const mention of mentions) setKnown(mention, true)
    await services.know(content.term, true)
    showNote(content, mentions)
  }
  const showNote = (content: CardContent, mentions: readonly MarkedMention[]) => {
    let hiding: ReturnType<typeof setTimeout>
    const wait = () => {
      hiding = setTimeout(() => tools.hide('note'), noteFor)
    }
    const undo = () => {
      for (const mention of mentions) setKnown(mention, false)
      tools.hide('note')
      void services.know(content.term, false)
    }
    tools.show('note', () => (
      <p
        class="note surface"
        role="status"
        onMouseEnter={() => clearTimeout(hiding)}
        onMouseLeave={wait}
      >
        <Icon name="check" />
        <bdi>{t('knownNote', { term: content.title.text })}</bdi>
        <Button quiet onClick={undo}>
          <bdi>{t('undo')}</bdi>
        </Button>
      </p>
    ))
    wait()
  }
  const actions: CardActions = {
    close: dismiss,
    escape: dismiss,
    back,
    open: (term) => {
      trail.push(term)
      load()
    },
    know: (content) => void know(content),
    edit: (term) => void services.edit(term),
    retry: load,
    entered: () => react({ kind: 'enter-card' }),
    left: () => react({ kind: 'leave-card' }),
  }
  const draw = () => {
    const mention = shown === null ? undefined : marked[shown]
    if (!mention) return
    tools.show('card', (layout) => <Card {...{ state: card, layout, actions, t }} />, {
      rects: () => mention.elements.flatMap((element) => [...element.getClientRects()]),
    })
  }

  const termAt = (event: Event) => {
    const element = (event.target as Element | null)?.closest?.('cm-term')
    return element ? indexOf.get(element) : undefined
  }
  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ) => document.addEventListener(name, listener, { signal })
  on('mouseover', (event) => {
    const term = termAt(event)
    if (term !== undefined) react({ kind: 'enter-term', term })
  })
  on('mouseout', (event) => {
    if (termAt(event) !== undefined) react({ kind: 'leave-term' })
  })
  on('click', (event) => {
    const term = termAt(event)
    if (term !== undefined) react({ kind: 'pin', term })
    else if (!tools.contains(event) && hover.open !== null) react({ kind: 'close' })
  })
  on('focusin', (event) => {
    const term = termAt(event)
    if (term !== undefined && !returning && (event.target as Element).matches(':focus-visible'))
      react({ kind: 'pin', term })
  })
  on('keydown', (event) => {
    if (event.key === 'Escape' && hover.open !== null) dismiss()
    const term = termAt(event)
    if (term === undefined || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    react({ kind: 'pin', term })
    entering = true
    requestAnimationFrame(() => tools.focus('card'))
  })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    tools.hide('card')
    tools.hide('note')
  })
}
