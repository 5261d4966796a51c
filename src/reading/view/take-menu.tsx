import { useState } from 'preact/hooks'
import { Icon, type IconName } from '../../interface/icons'
import type { ReadingTranslate } from '../strings'
import type { TakeKind } from '../takeaway/taken-post'

export interface TakeActions {
  copy(kind: TakeKind): Promise<void>
  save(kind: TakeKind): Promise<void>
  print(): void
  /** Whether a part of the post is selected. */
  hasSelection(): boolean
}

interface TakeMenuProps {
  actions: TakeActions
  t: ReadingTranslate
}

/** What can be taken away of the post. What happened is said in the menu itself. */
export function TakeMenu({ actions, t }: TakeMenuProps) {
  const [message, setMessage] = useState('')
  const run = (work: Promise<void>, done: string) => {
    work.then(
      () => setMessage(done),
      (error: unknown) => setMessage(t('notTaken', { why: reasonOf(error) })),
    )
  }
  const copy = (kind: TakeKind) => () => run(actions.copy(kind), t('copied'))
  const save = (kind: TakeKind) => () => run(actions.save(kind), t('saved'))
  const quote = t(actions.hasSelection() ? 'copySelection' : 'copyQuotation')
  const rows: readonly [IconName, string, () => void][] = [
    ['copy', t('copyMarkdown'), copy('markdown')],
    ['copy', t('copyText'), copy('text')],
    ['copy', quote, copy('quotation')],
    ['jump', t('saveMarkdown'), save('markdown')],
    ['jump', t('saveHtml'), save('html')],
    ['book', t('print'), actions.print],
  ]
  return (
    <section class="rd-pop surface take" aria-label={t('take')}>
      {rows.map(([icon, label, onClick]) => (
        <button key={label} type="button" class="btn quiet" onClick={onClick}>
          <Icon name={icon} />
          <bdi>{label}</bdi>
        </button>
      ))}
      <p class="said" role="status">
        {message}
      </p>
    </section>
  )
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
