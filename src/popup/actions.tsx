import { useState } from 'preact/hooks'
import { Button } from '../interface/controls'
import { Icon } from '../interface/icons'
import { askTab } from '../messages/channel'
import type { PopupTranslate } from './strings'

/** Time a button says that it has copied, in ms. */
const copiedFor = 2000

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
        text={() => askTab(tab, 'page/markdown', undefined)}
      />
    </div>
  )
}

interface CopyButtonProps {
  label: string
  done: string
  text: () => Promise<string>
}

export function CopyButton({ label, done, text }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(await text())
    setCopied(true)
    setTimeout(() => setCopied(false), copiedFor)
  }
  return (
    <Button onClick={() => void copy()}>
      <Icon name={copied ? 'check' : 'copy'} />
      <bdi aria-live="polite">{copied ? done : label}</bdi>
    </Button>
  )
}
