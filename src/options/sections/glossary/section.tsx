import { useMemo } from 'preact/hooks'
import type { Pack } from '../../../glossary/term'
import type { SectionProps } from '../../section'
import { Files } from './files/files'
import { KnownTerms } from './known-terms'
import { PackSwitches } from './pack-switches'
import { glossarySectionStrings } from './strings'
import { SyncRow } from './sync-row'
import { termRows } from './term-rows'
import { TermTable } from './term-table'
import { OwnTermsTrouble } from './trouble'
import { type GlossaryContent, useGlossary } from './use-glossary'

/** The reader's glossaries: which packs are on, and the terms in them. */
export function GlossarySection(props: SectionProps) {
  const t = glossarySectionStrings(props.language)
  const content = useGlossary()
  if (!content)
    return (
      <p class="quiet-p" aria-busy="true">
        <bdi>{t('loading')}</bdi>
      </p>
    )
  if (!('packs' in content))
    return (
      <p class="trouble" role="alert">
        <bdi>{t('notRead', { why: String(content.failure) })}</bdi>
      </p>
    )
  return <Glossaries {...props} {...content} />
}

function Glossaries({ packs, own, ...props }: SectionProps & GlossaryContent) {
  const t = glossarySectionStrings(props.language)
  const mine = 'terms' in own ? own.terms : []
  const rows = useMemo(() => termRows(packs, mine, props.language), [packs, own, props.language])
  const titles = new Map(packs.map((pack) => [pack.id, packTitle(pack, props.language)]))
  return (
    <>
      <OwnTermsTrouble own={own} t={t} />
      <Files {...props} {...{ packs, rows, titles }} />
      <PackSwitches {...props} {...{ packs, rows, titles, t }} />
      <SyncRow {...props} t={t} />
      <TermTable {...props} {...{ rows, titles, t }} />
      <KnownTerms {...props} {...{ rows, t }} />
    </>
  )
}

function packTitle({ id, title }: Pack, language: SectionProps['language']): string {
  return title[language] ?? title.en ?? title.ru ?? id
}
