import { Icon } from '../../../interface/icons'
import { type TermRow, titleOf } from './term-rows'
import type { TermTableProps } from './term-table'

interface TermRowViewProps extends TermTableProps {
  readonly row: TermRow
  readonly isOpen: boolean
}

/** A term in the table, with the button that opens its form below. */
export function TermRowView({ row, isOpen, titles, settings, language, t }: TermRowViewProps) {
  const { id, names, definition } = row.term
  const [russian, ...otherRussian] = names.ru ?? []
  const [english, ...otherEnglish] = names.en ?? []
  const others = [...otherRussian, ...otherEnglish].map(({ text }) => text).join(', ')
  const near = definition[language] ? language : language === 'ru' ? 'en' : 'ru'
  const edit = t(isOpen ? 'closeForm' : 'editTerm', { term: titleOf(row.term, language) })
  return (
    <tr>
      <td class="c-ru">
        <bdi lang="ru">{russian?.text}</bdi>
        {others && <bdi class="forms">{others}</bdi>}
      </td>
      <td class="c-en">
        <bdi lang="en">{english?.text}</bdi>
      </td>
      <td class="c-def">
        <bdi lang={near}>{definition[near]}</bdi>
      </td>
      <td class="c-pack">
        <bdi>{titles.get(row.pack) ?? t('mine')}</bdi>
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
