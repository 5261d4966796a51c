import type { Pack, Term } from '../../../glossary/term'
import { Button } from '../../../interface/controls'
import type { InterfaceLanguage } from '../../../interface/strings'
import { Row } from '../../rows'
import type { SectionProps } from '../../section'
import type { GlossarySectionTranslate } from './strings'

interface KnownTermsProps extends SectionProps {
  readonly packs: readonly Pack[]
  readonly t: GlossarySectionTranslate
}

/** Terms the reader marked as known, by name, to be underlined again. */
export function KnownTerms({ packs, settings, change, language, t }: KnownTermsProps) {
  const { known } = settings.glossary
  const terms = new Map(packs.flatMap((pack) => pack.terms.map((term) => [term.id, term])))
  const forget = (id: string) =>
    change((s) => ({
      ...s,
      glossary: { ...s.glossary, known: s.glossary.known.filter((term) => term !== id) },
    }))
  return (
    <>
      <h2>{t('known')}</h2>
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
                label={term ? nameIn(term, language) : t('gone', { id })}
                hint={term ? nameIn(term, language === 'ru' ? 'en' : 'ru') : undefined}
              >
                <Button quiet onClick={() => forget(id)}>
                  {t('forget')}
                </Button>
              </Row>
            )
          })}
        </div>
      )}
    </>
  )
}

/** The term's first name in a language, or in the other one where it has none. */
function nameIn({ names, id }: Term, language: InterfaceLanguage): string {
  return (names[language] ?? names.en ?? names.ru)?.[0]?.text ?? id
}
