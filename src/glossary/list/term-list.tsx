import { IconButton } from '../../interface/controls'
import { Icon } from '../../interface/icons'
import { moveFocus } from '../../interface/move-focus'
import type { GlossaryTranslate } from '../strings'
import type { ListedTerm } from './terms'

interface TermRowsProps {
  terms: readonly ListedTerm[]
  paragraphNumber: (block: number) => number
  onShow: (index: number) => void
  t: GlossaryTranslate
}

function TermRows({ terms, paragraphNumber, onShow, t }: TermRowsProps) {
  return (
    <ol class="toc" onKeyDown={moveFocus}>
      {terms.map(({ term, words, index, block, times }) => (
        <li key={term}>
          <button type="button" class="go" onClick={() => onShow(index)}>
            <bdi class="n" dir="ltr">
              ¶{paragraphNumber(block)}
            </bdi>
            <span class="t" dir="auto">
              {words}
            </span>
            {times > 1 && (
              <span class="n times">
                <span aria-hidden="true">×{times}</span>
                <span class="sr">, {t('times', { n: times })}</span>
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  )
}

interface TermSectionProps extends TermRowsProps {
  isOpen: boolean
  onToggle: () => void
}

/** The terms of the post under its contents, folded until they are wanted. */
export function TermSection({ isOpen, onToggle, ...rows }: TermSectionProps) {
  const { terms, t } = rows
  return (
    <section class="terms" aria-label={t('terms')}>
      <button type="button" class="fold" aria-expanded={isOpen} onClick={onToggle}>
        <Icon name="terms" />
        <bdi>{t('terms')}</bdi>
        <span class="meta">{terms.length}</span>
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
      {isOpen && <TermRows {...rows} />}
    </section>
  )
}

/** The way to the terms in the bar. */
export function TermButton({ terms, isOpen, onToggle, t }: TermSectionProps) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      title={t('terms')}
      onClick={onToggle}
    >
      <Icon name="terms" size={18} />
      <span class="sr">{t('terms')}: </span>
      <bdi class="num wide">{terms.length}</bdi>
    </button>
  )
}

/** The terms in a sheet, where there is no room beside the post. */
export function TermSheet({ onToggle, ...rows }: TermSectionProps) {
  const { t } = rows
  return (
    <section
      role="dialog"
      aria-label={t('terms')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onToggle()
      }}
    >
      <div class="panel-head">
        <h2>
          <bdi>{t('terms')}</bdi>
        </h2>
        <span class="meta">{rows.terms.length}</span>
        <IconButton icon="close" label={t('close')} onClick={onToggle} />
      </div>
      <TermRows {...rows} />
    </section>
  )
}
