import { ownPackId } from '../../../glossary/own-terms/override'
import { ReportMistake } from './report-mistake'
import type { GlossarySectionTranslate } from './strings'
import type { TermRow } from './term-rows'

interface SourcesProps {
  readonly row: TermRow | null
  readonly t: GlossarySectionTranslate
}

/** Where a term's definition can be checked, and the way to say that it is wrong. */
export function Sources({ row, t }: SourcesProps) {
  if (!row) return null
  const { term, pack } = row
  return (
    <>
      <ul class="sources">
        {term.sources.map(({ title, url, year }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer noopener">
              <bdi>{title}</bdi>
            </a>
            {year && <span class="meta">{year}</span>}
          </li>
        ))}
      </ul>
      {pack !== ownPackId && <ReportMistake {...{ term, pack, t }} />}
    </>
  )
}
