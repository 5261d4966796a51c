import { Button, IconButton } from '../../interface/controls'
import { Icon } from '../../interface/icons'
import type { ToolsLayout } from '../../interface/tools/page-tools'
import type { CardContent } from '../services'
import type { GlossaryTranslate } from '../strings'

/** What a card shows: its term, or that it is still coming, failed or is gone. */
export type CardState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'ready'; readonly content: CardContent; readonly trail: number }

export interface CardActions {
  close(): void
  back(): void
  open(term: string): void
  know(content: CardContent): void
  edit(term: string): void
  retry(): void
  entered(): void
  left(): void
  escape(): void
}

interface CardProps {
  state: CardState
  layout: ToolsLayout
  actions: CardActions
  t: GlossaryTranslate
}

/** The definition card: a dialog that is not modal. */
export function Card({ state, layout, actions, t }: CardProps) {
  const label =
    state.kind === 'ready' ? t('cardLabel', { term: state.content.title.text }) : t('definition')
  return (
    <section
      class={`card ${layout === 'sheet' ? 'sheet' : 'surface'}`}
      role="dialog"
      aria-label={label}
      onMouseEnter={actions.entered}
      onMouseLeave={actions.left}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        actions.escape()
      }}
    >
      {layout === 'sheet' && <div class="grip" />}
      {state.kind === 'ready' ? (
        <Definition {...{ state, layout, actions, t }} />
      ) : (
        <Message {...{ state, actions, t }} />
      )}
    </section>
  )
}

type ReadyState = Extract<CardState, { kind: 'ready' }>

function Definition({ state, layout, actions, t }: CardProps & { state: ReadyState }) {
  const { content, trail } = state
  return (
    <>
      <div class="card-head">
        <h2 lang={content.title.language} dir="auto">
          {content.title.text}
        </h2>
        <span class="card-controls">
          {trail > 0 && <IconButton icon="undo" label={t('back')} onClick={actions.back} />}
          <IconButton icon="close" label={t('close')} onClick={actions.close} />
        </span>
        {content.otherNames.length > 0 && <OtherNames names={content.otherNames} />}
      </div>
      {content.definitions.map(({ language, text }) => (
        <p key={language} class="def" lang={language} dir="auto">
          {text}
        </p>
      ))}
      {content.example && (
        <p class="def example" lang={content.example.language} dir="auto">
          {content.example.text}
        </p>
      )}
      <dl>
        {content.related.length > 0 && (
          <>
            <dt>{t('related')}</dt>
            <dd>
              {content.related.map(({ term, title }) => (
                <button key={term} type="button" class="link" onClick={() => actions.open(term)}>
                  <bdi>{title}</bdi>
                </button>
              ))}
            </dd>
          </>
        )}
        {content.sources.slice(0, 1).map(({ title, url }) => (
          <>
            <dt>{t('source')}</dt>
            <dd>
              <a href={url} target="_blank" rel="noreferrer">
                <bdi>{title}</bdi>
              </a>
            </dd>
          </>
        ))}
      </dl>
      <div class="card-foot">
        <Button quiet onClick={() => actions.know(content)}>
          <Icon name="check" />
          <bdi>{t('know')}</bdi>
        </Button>
        <Button quiet onClick={() => actions.edit(content.term)}>
          <Icon name="edit" />
          <bdi>{t('edit')}</bdi>
        </Button>
        {layout !== 'sheet' && <span class="meta">{t('escape')}</span>}
      </div>
    </>
  )
}

function OtherNames({ names }: { names: CardContent['otherNames'] }) {
  const [first] = names
  return (
    <p class="other">
      <bdi class="lg" aria-hidden="true">
        {first?.language.toUpperCase()}
      </bdi>
      <bdi lang={first?.language}>{names.map(({ text }) => text).join(', ')}</bdi>
    </p>
  )
}

function Message({
  state,
  actions,
  t,
}: {
  state: CardState
  actions: CardActions
  t: GlossaryTranslate
}) {
  const text =
    state.kind === 'loading' ? t('loading') : state.kind === 'gone' ? t('gone') : t('failed')
  return (
    <>
      <div class="card-head">
        <p class="def" role={state.kind === 'loading' ? 'status' : 'alert'}>
          {text}
        </p>
        <IconButton icon="close" label={t('close')} onClick={actions.close} />
      </div>
      {state.kind === 'failed' && <Button onClick={actions.retry}>{t('retry')}</Button>}
    </>
  )
}
