import { useId } from 'preact/hooks'
import { browser } from '../../../browser-api'
import type { Term } from '../../../glossary/term'
import { Button } from '../../../interface/controls'
import { Icon } from '../../../interface/icons'
import { copyIcon, useCopy } from '../../../interface/use-copy'
import { mistakeReport } from './mistake-report'
import type { GlossarySectionTranslate } from './strings'

/** Lines of the report a reader sees without scrolling. */
const linesShown = 6

interface ReportMistakeProps {
  readonly term: Term
  readonly pack: string
  readonly t: GlossarySectionTranslate
}

/** A report about a term of a pack, ready to be copied; the extension itself sends nothing. */
export function ReportMistake({ term, pack, t }: ReportMistakeProps) {
  const id = useId()
  const { version } = browser.runtime.getManifest()
  const report = mistakeReport(term, pack, version, t('reportQuestion'))
  const [answer, copy] = useCopy(() => navigator.clipboard.writeText(report))
  return (
    <details class="report">
      <summary>
        <bdi>{t('report')}</bdi>
      </summary>
      <p class="hint" id={`${id}-hint`}>
        <bdi>{t('reportHint')}</bdi>
      </p>
      <textarea
        class="field"
        readOnly
        dir="auto"
        rows={linesShown}
        aria-label={t('reportText')}
        aria-describedby={`${id}-hint`}
        value={report}
      />
      <Button onClick={copy}>
        <Icon name={copyIcon(answer, 'copy')} />
        <bdi>{t(answer ?? 'reportCopy')}</bdi>
      </Button>
      <span class="sr" role="status">
        {answer && t(answer)}
      </span>
    </details>
  )
}
