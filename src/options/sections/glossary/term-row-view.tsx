import type { Term, TermLanguage } from '../../../glossary/term'
import { Icon } from '../../../interface/icons'
import { isFamiliar, type TermRow, titleOf } from './term-rows'
import type { TermTableProps } from './term-table'

interface TermRowViewProps extends TermTableProps {
  readonly row: TermRow
  readonly isOpen: boolean
}

/** A term in the table, with the button that opens its form below. */
export function TermRowView({ row, isOpen, titles, settings, language, t }: TermRowViewProps) {
  const { id, names, definition } = row.term
  const near = definition[language] ? language : language === 'ru' ? 'en' : 'ru'
  const edit = t(isOpen ? 'closeForm' : 'editTerm', { term: titleOf(row.term, language) })
  return (
    <tr>
      <td class="c-ru">
        <Names language="ru" names={names.ru} />
      </td>
      <td class="c-en">
        <Names language="en" names={names.en} />
      </td>
      <td class="c-def">
        <bdi lang={near}>{definition[near]}</bdi>
      </td>
      <td class="c-pack">
        <bdi>{titles.get(row.pack) ?? t('mine')}</bdi>
        {isFamiliar(row) && <bdi class="forms">{t('familiar')}</bdi>}
        {settings.glossary.known.includes(id) && (
          <span class="kn">
            <Icon name="check" size={12} />
            <bdi>{t('known')}</bdi>
          </span>
        )}
      </td>
      <td class="c-edit">
        <button
          type="button"
          class="icon-btn"
          aria-expanded={isOpen}
          aria-label={edit}
          title={edit}
          onClick={() => {
            location.hash = isOpen ? 'glossary' : `glossary/${encodeURIComponent(id)}`
          }}
        >
          <Icon name={isOpen ? 'up' : 'edit'} />
        </button>
      </td>
    </tr>
  )
}

interface NamesProps {
  readonly language: TermLanguage
  readonly names: Term['names'][TermLanguage]
}

/** A term's first name in a language, with the others below it; nothing where it has none. */
function Names({ language, names = [] }: NamesProps) {
  const [first, ...others] = names
  if (!first) return null
  return (
    <>
      <bdi lang={language}>{first.text}</bdi>
      {others.length > 0 && (
        <bdi class="forms" lang={language}>
          {others.map(({ text }) => text).join(', ')}
        </bdi>
      )}
    </>
  )
}
