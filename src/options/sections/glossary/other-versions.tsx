import { currentVersion, type OwnTerm, otherVersions } from '../../../glossary/own-terms/own-term'
import { Button } from '../../../interface/controls'
import type { InterfaceLanguage } from '../../../interface/strings'
import type { GlossarySectionTranslate } from './strings'
import { titleOf } from './term-rows'
import { ownTerms } from './use-glossary'

interface OtherVersionsProps {
  readonly own: OwnTerm
  readonly language: InterfaceLanguage
  readonly t: GlossarySectionTranslate
}

/** Versions that another device made without knowing of this one, to take or to let go. */
export function OtherVersions({ own, language, t }: OtherVersionsProps) {
  const others = otherVersions(own)
  const current = currentVersion(own)
  if (others.length === 0 || !current) return null
  const settle = (revision: string) => void ownTerms.settle(own.id, revision)
  return (
    <div class="versions" role="group" aria-label={t('otherVersions')}>
      <strong>
        <bdi>{t('otherVersions')}</bdi>
      </strong>
      {others.map(({ revision, changed, term }) => (
        <div key={revision} class="version">
          <span>
            <bdi>{term && titleOf(term, language)}</bdi>
            <bdi class="d">{term?.definition[language] ?? term?.definition.en}</bdi>
            <bdi class="meta">{new Date(changed).toLocaleString(language)}</bdi>
          </span>
          <Button onClick={() => settle(revision)}>
            <bdi>{t('takeVersion')}</bdi>
          </Button>
        </div>
      ))}
      <Button quiet onClick={() => settle(current.revision)}>
        <bdi>{t('keepCurrent')}</bdi>
      </Button>
    </div>
  )
}
