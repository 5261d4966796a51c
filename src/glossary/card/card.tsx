import { Button, IconButton } from '../../interface/controls'
import type { ToolsLayout } from '../../interface/tools/page-tools'
import type { CardFilling } from './filling'
import type { CardTranslate } from './strings'
import { sideLeftByTab } from './tab-order'
import type { CardState } from './trail'

export interface CardActions {
  close(): void
  back(): void
  retry(): void
  pointerEntered(): void
  pointerLeft(): void
  focusEntered(): void
  focusLeft(): void
  /** Tab goes past the card's end or beginning. */
  tabbedOut(side: 'start' | 'end', event: KeyboardEvent): void
}

export interface CardProps {
  state: CardState
  layout: ToolsLayout
  /** What comes with the term; left out where there is none to show. */
  filling: CardFilling | undefined
  actions: CardActions
  t: CardTranslate
}

/** The definition card: a dialog that is not modal. */
export function Card({ state, layout, filling, actions, t }: CardProps) {
  const content = state.kind === 'ready' ? state.content : null
  const label = content ? t('cardLabel', { term: content.title.text }) : t('definition')
  return (
    <section
      class={`card ${layout === 'sheet' ? 'sheet' : 'surface'}`}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onMouseEnter={actions.pointerEntered}
      onMouseLeave={actions.pointerLeft}
      onFocusIn={actions.focusEntered}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) actions.focusLeft()
      }}
      onKeyDown={(event) => {
        const side = sideLeftByTab(event)
        if (side) actions.tabbedOut(side, event)
      }}
    >
      {layout === 'sheet' && <div class="grip" />}
      <div class="card-head">
        {content ? (
          <h2 lang={content.title.language} dir="auto">
            {content.title.text}
          </h2>
        ) : (
          <Message {...{ state, t }} />
        )}
        <span class="card-controls">
          {state.canGoBack && (
            <IconButton icon="previous" label={t('back')} onClick={actions.back} />
          )}
          {filling?.copy}
          <IconButton icon="close" label={t('close')} onClick={actions.close} />
        </span>
        {filling?.otherNames}
      </div>
      {filling?.body}
      {state.kind === 'failed' && (
        <Button onClick={actions.retry}>
          <bdi>{t('retry')}</bdi>
        </Button>
      )}
    </section>
  )
}

function Message({ state, t }: { state: CardState; t: CardTranslate }) {
  if (state.kind === 'loading')
    return (
      <p class="def" role="status">
        {t('loading')}
      </p>
    )
  return (
    <p class="def" role="alert">
      {t(state.kind === 'gone' ? 'gone' : 'failed')}
    </p>
  )
}
