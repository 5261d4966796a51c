import { useEffect, useState } from 'preact/hooks'
import { OwnTermsFailure } from '../../../glossary/own-terms/failures'
import { Button } from '../../../interface/controls'
import { downloadFile } from '../../download'
import type { GlossarySectionTranslate } from './strings'
import { type GlossaryContent, ownTerms } from './use-glossary'

/** What went wrong with own terms, in words that say what became of them. */
export function failureText(error: unknown, t: GlossarySectionTranslate): string {
  if (error instanceof OwnTermsFailure) return t(error.reason)
  return t('notSaved', { why: error instanceof Error ? error.message : String(error) })
}

interface OwnTermsTroubleProps {
  readonly own: GlossaryContent['own']
  readonly t: GlossarySectionTranslate
}

/** Says what is wrong with the stored own terms, and offers what is left of them. */
export function OwnTermsTrouble({ own, t }: OwnTermsTroubleProps) {
  const failure = 'failure' in own ? own.failure : null
  const copies = useCopies(failure !== null)
  const [problem, setProblem] = useState<string | null>(null)
  const unreadable = 'unreadable' in own ? own.unreadable : []
  if (failure === null && unreadable.length === 0) return null
  const attempt = (work: Promise<unknown>) => {
    setProblem(null)
    work.catch((error: unknown) => setProblem(failureText(error, t)))
  }
  const rescue = async () => saveFile(failure === null ? unreadable : await rescued())
  return (
    <div class="trouble" role="alert">
      <p>
        <bdi>
          {failure === null ? t('unreadable', { n: unreadable.length }) : failureText(failure, t)}
        </bdi>
      </p>
      {problem && (
        <p>
          <bdi>{problem}</bdi>
        </p>
      )}
      <div class="buttons">
        <Button onClick={() => attempt(rescue())}>
          <bdi>{t('asFile')}</bdi>
        </Button>
        {failure instanceof OwnTermsFailure && failure.reason === 'damaged' && copies > 0 && (
          <Button onClick={() => attempt(ownTerms.restoreLastGoodCopy())}>
            <bdi>{t('restoreCopy', { n: copies })}</bdi>
          </Button>
        )}
      </div>
    </div>
  )
}

/** Number of terms in the last good copy, when it is needed. */
function useCopies(needed: boolean): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (needed)
      ownTerms.lastGoodCopy().then(
        (terms) => setCount(terms.length),
        () => {},
      )
  }, [needed])
  return count
}

/** What is stored, or the last good copy where the database cannot be read at all. */
async function rescued(): Promise<readonly unknown[]> {
  const stored = await ownTerms.readRaw().catch(() => [])
  return stored.length > 0 ? stored : ownTerms.lastGoodCopy()
}

function saveFile(values: readonly unknown[]): void {
  const text = `${JSON.stringify(values, null, 2)}\n`
  downloadFile('my-terms-rescued.json', new Blob([text], { type: 'application/json' }))
}
