import { useEffect, useState } from 'preact/hooks'
import { ownPackId } from '../../../glossary/own-terms/override'
import type { Term } from '../../../glossary/term'
import { Button } from '../../../interface/controls'
import { Icon } from '../../../interface/icons'
import { OptionsIcon } from '../../icons'
import type { SectionProps } from '../../section'
import type { GlossarySectionTranslate } from './strings'
import { TermForm } from './term-form'
import { TermRowView } from './term-row-view'
import { searchRows, type TermRow, titleOf } from './term-rows'
import { ownTerms } from './use-glossary'
import { useInflected } from './use-inflected'

/** Rows shown at first, and at each «More»: a table of thousands is slow to draw and nobody reads it. */
const rowsAtOnce = 50
/** Stands in the address for a term that is not there yet. */
const newTerm = '+'

export interface TermTableProps extends SectionProps {
  readonly rows: readonly TermRow[]
  /** Titles of packs by id. */
  readonly titles: ReadonlyMap<string, string>
  readonly t: GlossarySectionTranslate
}

/** All terms, to be searched and changed in place. */
export function TermTable(props: TermTableProps) {
  const { rows, titles, place, language, t } = props
  const [query, setQuery] = useState('')
  const [pack, setPack] = useState('')
  const [most, setMost] = useState(rowsAtOnce)
  const [removed, setRemoved] = useState<Term | null>(null)
  const inflected = useInflected(rows, query)
  useEffect(() => setMost(rowsAtOnce), [query, pack])
  const ofPack = pack ? rows.filter((row) => row.pack === pack) : rows
  const found = searchRows(ofPack, query, inflected)
  const shown = found.slice(0, most)
  const open = rows.find(({ term }) => term.id === place)
  if (open && !shown.includes(open)) shown.unshift(open)
  const close = () => {
    location.hash = 'glossary'
  }
  return (
    <>
      <div class="head-row">
        <h2>{t('terms')}</h2>
      </div>
      <div class="tools">
        <span class="search">
          <OptionsIcon name="search" />
          <input
            class="field"
            type="search"
            placeholder={t('search')}
            aria-label={t('search')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </span>
        <select
          class="field"
          aria-label={t('pack')}
          onChange={(event) => setPack(event.currentTarget.value)}
        >
          <option value="">{t('allPacks')}</option>
          {[...titles, [ownPackId, t('mine')] as const].map(([id, title]) => (
            <option key={id} value={id} selected={id === pack}>
              {title}
            </option>
          ))}
        </select>
        <a class="btn primary" href={`#glossary/${newTerm}`}>
          <OptionsIcon name="add" />
          <bdi>{t('add')}</bdi>
        </a>
      </div>
      {removed && (
        <p class="done" role="status">
          <bdi>{t('deleted', { term: titleOf(removed, language) })}</bdi>{' '}
          <Button quiet onClick={() => void ownTerms.save([removed]).then(() => setRemoved(null))}>
            <Icon name="undo" />
            <bdi>{t('undo')}</bdi>
          </Button>
        </p>
      )}
      {place === newTerm && <TermForm {...props} row={null} onClose={close} onDelete={close} />}
      <table class="tbl">
        <colgroup>
          <col class="col-ru" />
          <col class="col-en" />
          <col />
          <col class="col-pack" />
          <col class="col-edit" />
        </colgroup>
        <thead>
          <tr>
            {(['russian', 'english', 'definition', 'pack'] as const).map((head) => (
              <th key={head} scope="col">
                <bdi>{t(head)}</bdi>
              </th>
            ))}
            <th scope="col">
              <span class="sr">{t('edit')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const { id } = row.term
            const isOpen = row === open
            return [
              <TermRowView key={id} {...props} {...{ row, isOpen }} />,
              isOpen && (
                <tr key={`${id} form`} class="ed">
                  <td colSpan={5}>
                    <TermForm
                      {...props}
                      row={row}
                      onClose={close}
                      onDelete={() => {
                        setRemoved(row.term)
                        close()
                      }}
                    />
                  </td>
                </tr>
              ),
            ]
          })}
        </tbody>
      </table>
      {found.length === 0 && (
        <p class="quiet-p">
          <bdi>{query ? t('nothingFound', { query }) : t('noTerms')}</bdi>
        </p>
      )}
      <div class="shown">
        <span role="status">
          <bdi>{t('shown', { a: Math.min(most, found.length), b: rows.length })}</bdi>
        </span>
        {found.length > most && (
          <Button quiet onClick={() => setMost(most + rowsAtOnce)}>
            <bdi>{t('more')}</bdi>
          </Button>
        )}
      </div>
    </>
  )
}
