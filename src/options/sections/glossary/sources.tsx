import { ownPackId } from '../../../glossary/own-terms/override'
import type { InterfaceLanguage } from '../../../interface/strings'
import { mistakeReport } from './mistake-report'
import type { GlossarySectionTranslate } from './strings'
import type { TermRow } from './term-rows'

interface SourcesProps {
  readonly row: TermRow | null
  readonly language: InterfaceLanguage
  readonly t: GlossarySectionTranslate
}

/** Where a term's definition can be checked, and the way to say that it is wrong. */
export function Sources({ row, language, t }: SourcesProps) {
  if (!row) return null
  const { term, pack } = row
  return (
    <ul class="sources">
      {term.sources.map(({ title, url, year }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer noopener">
            <bdi>{title}</bdi>
          </a>
          {year && <span class="meta">{year}</span>}
        </li>
      ))}
      {pack !== ownPackId && (
        <li>
          <a href={mistakeReport(term, pack, language)}>
            <bdi>{t('report')}</bdi>
          </a>
        </li>
      )}
    </ul>
  )
}
