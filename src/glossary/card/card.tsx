import { Button, IconButton } from '../../interface/controls'
import type { ToolsLayout } from '../../interface/tools/page-tools'
import type { CardContent } from '../services'
import type { GlossaryTranslate } from '../strings'
import { CopyButton } from './copy-button'
import { Definition } from './definition'
import { sideLeftByTab } from './tab-order'
import type { CardState } from './trail'

export interface CardActions {
  close(): void
  back(): void
  open(term: string): void
  know(content: CardContent): void
  edit(term: string): void
  /** Goes to where the post explains the term. */
  jump(): void
  copy(content: CardContent): Promise<void>
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
  /** Number of another paragraph where the post explains the term; null where it has none. */
  definedIn: number | null
  actions: CardActions
  t: GlossaryTranslate
}

/** The definition card: a dialog that is not modal. */
export function Card({ state, layout, definedIn, actions, t }: CardProps) {
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
          {content && <CopyButton key={content.term} copy={() => actions.copy(content)} t={t} />}
          <IconButton icon="close" label={t('close')} onClick={actions.close} />
        </span>
        {content && <OtherNames names={content.otherNames} />}
      </div>
      {content && <Definition key={content.term} {...{ content, layout, definedIn, actions, t }} />}
      {state.kind === 'failed' && (
        <Button onClick={actions.retry}>
          <bdi>{t('retry')}</bdi>
        </Button>
      )}
    </section>
  )
}

function OtherNames({ names }: { names: CardContent['otherNames'] }) {
  const [first] = names
  if (!first) return null
  return (
    <p class="other">
      <bdi class="lg" aria-hidden="true">
        {first.language.toUpperCase()}
      </bdi>
      <bdi lang={first.language}>{names.map(({ text }) => text).join(', ')}</bdi>
    </p>
  )
}

function Message({ state, t }: { state: CardState; t: GlossaryTranslate }) {
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
