import { Styles } from '../../interface/styles'
import { anchorAt } from '../../interface/tools/card-anchor'
import type { Block } from '../../page/block'
import { type MarkedMention, setOpen } from '../marks/mark'
import type { PostText } from '../marks/post-text'
import { isInOwnWords } from '../own-words'
import type { DefinedPlace, GlossaryServices } from '../services'
import { Card, type CardActions } from './card'
import { createControls, type OpenCards } from './controls'
import styles from './definition.css?inline'
import { createDefinitions } from './definitions'
import { closedState, type HoverEvent, nextHoverState } from './hover'
import { listenForCards } from './listen'
import { cardStrings } from './strings'
import { termEvents } from './term-events'
import { type CardState, createTrail } from './trail'

/** A post with its terms marked. */
export interface MarkedPost {
  readonly blocks: readonly Block[]
  readonly text: PostText
  readonly marked: readonly MarkedMention[]
  readonly defined: readonly DefinedPlace[]
}

/** The cards of a post, as those lead them who hear what the reader does. */
export interface Cards extends OpenCards {
  react(event: HoverEvent): void
  /** Moves focus into the open card, as soon as it is drawn. */
  enter(): void
}

/** Opens and closes cards for marked mentions, by pointer, keyboard and touch. */
export function startCards(
  post: MarkedPost,
  services: GlossaryServices & { onKnown(): void },
  signal: AbortSignal,
): Cards {
  const { marked } = post
  const { tools } = services
  const t = cardStrings(tools.language)
  let hover = closedState
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown: MarkedMention | undefined
  /** Focus moves into the card as soon as it is drawn. */
  let entering = false
  /** Another term takes the card's place: a screen reader is told which. */
  let replacing = false
  /** Focus goes back to a term whose card was closed: no reason to open it again. */
  let returning = false

  const react = (event: HoverEvent) => {
    if (returning) return
    hover = nextHoverState(hover, event)
    clearTimeout(timer)
    if (hover.waiting) timer = setTimeout(react, hover.delay, { kind: 'timer' })
    const open = hover.open === null ? undefined : marked[hover.open]
    if (open !== shown) change(open)
  }
  const change = (mention: MarkedMention | undefined) => {
    if (shown) setOpen(shown, false)
    shown = mention
    entering = false
    replacing = false
    if (mention) {
      setOpen(mention, true)
      trail.start(mention.mention.term, mention.language)
    } else {
      trail.stop()
      tools.hide('card')
    }
  }
  const draw = (state: CardState) => {
    const { elements = [], mention } = shown ?? {}
    const fill = state.kind === 'ready' && mention && definitions.fill(state.content, mention.start)
    tools.show(
      'card',
      (layout) => (
        <>
          <Card filling={fill ? fill(layout) : undefined} {...{ state, layout, actions, t }} />
          <Styles rules={styles} />
        </>
      ),
      anchorAt({ rects: () => elements.flatMap((element) => [...element.getClientRects()]) }),
    )
    if (entering) enter()
    if (!replacing || state.kind !== 'ready') return
    replacing = false
    const { content } = state
    tools.announce([content.title, ...content.definitions].map(({ text }) => text).join('. '))
  }
  const lookUp = (term: string, language: string) =>
    services.card(term, language, isInOwnWords(term) ? post.text.text : undefined)
  const trail = createTrail(lookUp, draw)

  const enter = () => {
    entering = !tools.focus('card')
  }
  const focusTerm = () => shown?.elements[0]?.focus({ preventScroll: true })
  const dismiss = () => {
    const focused = hover.focused
    const from = shown
    react({ kind: 'close' })
    if (!focused) return
    returning = true
    from?.elements[0]?.focus({ preventScroll: true })
    returning = false
  }
  /** The control that was pressed goes with what it replaced: focus stays in the card. */
  const stay = (replace: () => void) => {
    enter()
    replacing = true
    replace()
  }
  const open = (term: string) => stay(() => trail.open(term))
  const close = () => {
    const { focused } = hover
    react({ kind: 'close' })
    return focused
  }
  const definitions = createDefinitions(post, services, { open, close }, signal)

  const actions: CardActions = {
    close: dismiss,
    back: () => stay(trail.back),
    retry: () => stay(trail.retry),
    pointerEntered: () => react({ kind: 'enter-card' }),
    pointerLeft: () => react({ kind: 'leave-card' }),
    focusEntered: () => react({ kind: 'focus-card' }),
    focusLeft: () => react({ kind: 'blur' }),
    tabbedOut(side, event) {
      // Forward, the browser goes on from the term to what follows it.
      if (side === 'start') event.preventDefault()
      focusTerm()
    },
  }
  const controls = createControls(marked, tools, {
    index: () => hover.open,
    isFocused: () => hover.focused,
    open: (term) => react({ kind: 'focus-term', term }),
    enter,
    dismiss,
  })
  listenForCards(termEvents(marked, tools.events, signal), {
    react,
    isOurs: tools.contains,
    isOpen: () => hover.open !== null,
    enter,
    dismiss,
    ...(services.letterKeys ? { go: controls.go } : {}),
  })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    trail.stop()
    tools.hide('card')
    tools.hide('note')
  })
  return { ...controls, react, enter }
}
