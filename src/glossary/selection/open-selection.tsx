import type { ComponentChild } from 'preact'
import { Button } from '../../interface/controls'
import controls from '../../interface/form-controls.css?inline'
import { Icon } from '../../interface/icons'
import { Note } from '../../interface/note'
import { floatCard } from '../../interface/tools/float-card'
import { narrowLayout } from '../../interface/tools/measure'
import { createShadowHost } from '../../interface/tools/shadow-host'
import { themeFor } from '../../interface/tools/theme'
import { Card, type CardActions } from '../card/card'
import { cardAsText } from '../card/card-text'
import definition from '../card/definition.css?inline'
import { type FillingActions, fillCard } from '../card/filling'
import { cardStrings } from '../card/strings'
import { type CardState, createTrail } from '../card/trail'
import { mainLanguage } from '../marks/text-language'
import type { CardContent } from '../services'
import { AddForm } from './add-form'
import form from './add-form.css?inline'
import { entryFor } from './entry'
import { MessageCard } from './message-card'
import { readSelection } from './selected'
import type { SelectionAction, SelectionServices } from './services'
import { selectionStrings } from './strings'

/** Stands for the selection in the trail of terms: no term has an empty id. */
const selectionItself = ''

/**
 * Looks up the selected words, or opens the form that adds them, in a card at the selection.
 * @param told the selected words as the browser tells them, if it does
 * @param signal aborting closes it
 */
export function openSelection(
  action: SelectionAction,
  told: string,
  services: SelectionServices,
  signal: AbortSignal,
): void {
  const { document, language } = services
  const t = selectionStrings(language)
  const cardT = cardStrings(language)
  const { words, element, anchor } = readSelection(document, told)
  const near = mainLanguage(words)
  const before = document.activeElement
  const own = new AbortController()
  const stop = AbortSignal.any([signal, own.signal])
  const styles = definition + controls + form
  const host = createShadowHost(document, themeFor(services.theme, element), stop, styles)
  const layout = narrowLayout()
  let unfollow = () => {}
  /** Whether the reader typed something that closing would lose. */
  let isForm = false

  const close = () => {
    own.abort()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  const show = (content: ComponentChild) => {
    unfollow()
    host.draw(
      <div key={isForm ? 'form' : 'card'} data-slot="card">
        {content}
      </div>,
    )
    const card = host.root.querySelector<HTMLElement>('[data-slot="card"]')
    if (card && layout === 'popover') unfollow = floatCard(anchor, card)
    if (host.root.activeElement) return
    const first = ['input', '[role="dialog"]']
      .map((control) => host.root.querySelector<HTMLElement>(control))
      .find(Boolean)
    first?.focus()
  }
  const message = (label: string, children: ComponentChild) =>
    show(<MessageCard {...{ label, layout, children }} closeLabel={t('close')} onClose={close} />)

  const openForm = async () => {
    const guess = await services.guess(words).catch(() => ({ name: words, language: near }))
    if (stop.aborted) return
    isForm = true
    message(
      t('add'),
      <AddForm
        first={entryFor(guess, document.location.href)}
        save={services.save}
        onSaved={saved}
        onCancel={close}
        t={t}
      />,
    )
  }
  const note = (key: string, text: string, label: string, onAction: () => void) => {
    unfollow()
    isForm = false
    host.draw(
      <div class="bar-note">
        <Note {...{ key, text, onAction }} action={label} onEnd={close} />
      </div>,
    )
  }
  const saved = (term: string, name: string) => {
    const undo = () =>
      void services
        .remove(term)
        .then(close, () => note('not-undone', t('notUndone'), t('retry'), undo))
    note('saved', t('added', { term: name }), t('undo'), undo)
  }
  const know = async (content: CardContent, known: boolean) => {
    try {
      await services.know(content.term, known)
    } catch {
      note('not-saved', cardT('notSaved'), t('retry'), () => void know(content, known))
      return
    }
    if (!known) close()
    else
      note(
        'known',
        cardT('knownNote', { term: content.title.text }),
        t('undo'),
        () => void know(content, false),
      )
  }

  const draw = (state: CardState) => {
    if (state.kind === 'gone' && !state.canGoBack)
      message(
        t('notFound', { text: words }),
        <div class="card-foot">
          <Button quiet onClick={() => void openForm()}>
            <Icon name="plus" />
            <bdi>{t('add')}</bdi>
          </Button>
        </div>,
      )
    else {
      const filling =
        state.kind === 'ready'
          ? fillCard({
              content: state.content,
              layout,
              definedIn: null,
              actions: fillingActions,
              t: cardT,
            })
          : undefined
      show(<Card {...{ state, layout, filling, actions }} t={cardT} />)
    }
  }
  const trail = createTrail(
    (term, language) =>
      term === selectionItself ? services.lookUp(words, language) : services.card(term, language),
    draw,
  )
  const fillingActions: FillingActions = {
    open: trail.open,
    know: (content) => void know(content, true),
    edit: (term) => void services.edit(term).catch(() => {}),
    jump() {},
    copy: (content) => navigator.clipboard.writeText(cardAsText(content)),
  }
  const actions: CardActions = {
    close,
    back: trail.back,
    retry: trail.retry,
    pointerEntered() {},
    pointerLeft() {},
    focusEntered() {},
    focusLeft() {},
    tabbedOut() {},
  }

  document.documentElement.append(host.element)
  stop.addEventListener('abort', () => {
    unfollow()
    trail.stop()
  })
  const listening = { capture: true, signal: stop }
  document.addEventListener(
    'keydown',
    (event) => {
      // What is typed into the form is not lost by a key that was pressed too often.
      if (event.key !== 'Escape' || isForm) return
      event.stopPropagation()
      close()
    },
    listening,
  )
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!isForm && !event.composedPath().includes(host.element)) own.abort()
    },
    listening,
  )
  if (!words && action === 'look-up') message(t('nothingSelected'), null)
  else if (action === 'add') void openForm()
  else trail.start(selectionItself, near)
}
