import { Note } from '../../interface/note'
import { type MarkedMention, setKnown } from '../marks/mark'
import type { CardContent, GlossaryServices } from '../services'
import type { CardTranslate } from './strings'

/** What a reader does with a term beyond reading of it. */
interface Knowing {
  /** @param byFocus the reader's focus follows to what can be undone */
  set(content: CardContent, known: boolean, byFocus: boolean): Promise<void>
  edit(term: string): Promise<void>
}

/** Takes the line from terms that the reader knows, on the page at once and for good in the background. */
export function createKnowing(
  marked: readonly MarkedMention[],
  {
    tools,
    onKnown,
    ...services
  }: Pick<GlossaryServices, 'tools' | 'know' | 'edit'> & { onKnown(): void },
  t: CardTranslate,
  signal: AbortSignal,
): Knowing {
  let notes = 0
  const note = (text: string, action: string, onAction: () => void) => {
    if (signal.aborted) return
    const key = ++notes
    const onEnd = () => tools.hide('note')
    tools.show('note', () => <Note {...{ key, text, action, onAction, onEnd }} />)
  }

  const set: Knowing['set'] = async (content, known, byFocus) => {
    const mentions = marked.filter(({ mention }) => mention.term === content.term)
    const [first] = mentions
    for (const mention of mentions) setKnown(mention, known)
    onKnown()
    try {
      await services.know(content.term, known)
    } catch {
      for (const mention of mentions) setKnown(mention, !known)
      onKnown()
      note(t('notSaved'), t('retry'), () => void set(content, known, byFocus))
      return
    }
    if (!known) {
      tools.hide('note')
      if (byFocus) first?.elements[0]?.focus({ preventScroll: true })
      return
    }
    const undo = () => void set(content, false, byFocus)
    note(t('knownNote', { term: content.title.text }), t('undo'), undo)
    if (byFocus) tools.focus('note')
  }

  const edit: Knowing['edit'] = async (term) => {
    try {
      await services.edit(term)
    } catch {
      note(t('notOpened'), t('retry'), () => void edit(term))
    }
  }
  return { set, edit }
}
