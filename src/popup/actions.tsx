import { useState } from 'preact/hooks'
import { Button } from '../interface/controls'
import { Icon } from '../interface/icons'
import { askTab } from '../messages/channel'
import type { PopupTranslate } from './strings'

/** Time a button says whether it has copied, in ms. */
const outcomeShownFor = 2000
const outcomeIcons = { copied: 'check', failed: 'warning' } as const

interface ActionsProps {
  tab: number
  originalUrl: string | null
  t: PopupTranslate
}

/** What can be done with the post itself. */
export function Actions({ tab, originalUrl, t }: ActionsProps) {
  return (
    <div class="pp-acts">
      {originalUrl && (
        <a class="btn" href={originalUrl} target="_blank" rel="noreferrer">
          <Icon name="external" />
          <bdi>{t('openOriginal')}</bdi>
        </a>
      )}
      <CopyButton
        label={t('copyMarkdown')}
        done={t('copied')}
        failed={t('notCopied')}
        text={() => askTab(tab, 'page/markdown', undefined)}
      />
    </div>
  )
}

interface CopyButtonProps {
  label: string
  done: string
  /** What is said where the page does not answer or the browser lets nothing be copied. */
  failed: string
  text: () => Promise<string>
}

export function CopyButton({ label, done, failed, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text())
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
    setTimeout(() => setOutcome(null), outcomeShownFor)
  }
  const said = outcome === 'copied' ? done : failed
  return (
    <Button onClick={() => void copy()}>
      <Icon name={outcome ? outcomeIcons[outcome] : 'copy'} />
      <bdi aria-live="polite">{outcome ? said : label}</bdi>
    </Button>
  )
}
