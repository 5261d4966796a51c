import { Button } from '../../../interface/controls'
import { Row } from '../../rows'
import type { SectionProps } from '../../section'
import type { GlossarySectionTranslate } from './strings'
import { type TermRow, titleOf } from './term-rows'

interface KnownTermsProps extends SectionProps {
  readonly rows: readonly TermRow[]
  readonly t: GlossarySectionTranslate
}

/** Terms the reader marked as known, by name, to be underlined again. */
export function KnownTerms({ rows, settings, change, language, t }: KnownTermsProps) {
  const { known } = settings.glossary
  const terms = new Map(rows.map(({ term }) => [term.id, term]))
  const forget = (id: string) =>
    change((s) => ({
      ...s,
      glossary: { ...s.glossary, known: s.glossary.known.filter((term) => term !== id) },
    }))
  return (
    <>
      <h2>{t('knownTerms')}</h2>
      {known.length === 0 ? (
        <p class="quiet-p">
          <bdi>{t('noneKnown')}</bdi>
        </p>
      ) : (
        <div class="rows">
          {known.map((id) => {
            const term = terms.get(id)
            return (
              <Row
                key={id}
                label={term ? titleOf(term, language) : t('gone', { id })}
                hint={term && titleOf(term, language === 'ru' ? 'en' : 'ru')}
              >
                <Button quiet onClick={() => forget(id)}>
                  <bdi>{t('forget')}</bdi>
                </Button>
              </Row>
            )
          })}
        </div>
      )}
    </>
  )
}
