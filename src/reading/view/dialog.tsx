import type { ComponentChild, ComponentChildren } from 'preact'
import type { ReadingTranslate } from '../strings'
import type { ViewTools } from './view-tools'

interface DialogProps {
  tools: ViewTools
  bar: ComponentChild
  popup: ComponentChild
  aloud: ComponentChild
  /** The post with what stands around it. */
  children: ComponentChildren
  onCancel: () => void
  t: ReadingTranslate
}

/** The whole view: a modal dialog over the page, so that the page stays as it is. */
export function Dialog({ tools, bar, popup, aloud, children, onCancel, t }: DialogProps) {
  const { layout } = tools
  const place = (content: ComponentChild) => <div class="slot-place">{content}</div>
  const contents = layout === 'rail' && tools.slot('contents')
  const terms = layout === 'rail' && tools.slot('terms')
  const card = tools.slot('card')
  const cardPlace = card && (
    <div key={layout} class="rd-card" data-slot="card">
      {place(card)}
    </div>
  )
  const note = tools.slot('note')
  const list = tools.slot('list')
  const termList = tools.slot('term-list')
  return (
    <dialog
      class="reading"
      aria-label={t('reading')}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      {bar}
      {popup}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <div class="rd-scroll" tabIndex={0}>
        <div class="rd">
          <div class="rd-toc">
            {contents && place(contents)}
            {terms && <div data-slot="terms">{place(terms)}</div>}
          </div>
          <article class="rd-main">{children}</article>
          <div class="rd-side">{layout === 'rail' && cardPlace}</div>
        </div>
      </div>
      {aloud}
      {list && (
        <div class="sheet toc-sheet" data-slot="list">
          <div class="grip" />
          {place(list)}
        </div>
      )}
      {termList && (
        <div class="sheet toc-sheet" data-slot="term-list">
          <div class="grip" />
          {place(termList)}
        </div>
      )}
      {layout !== 'rail' && cardPlace}
      {note && <div class="bar-note">{place(note)}</div>}
      <p class="sr" role="status">
        {tools.message}
      </p>
    </dialog>
  )
}
