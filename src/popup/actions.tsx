import { Button } from '../interface/controls'
import { Icon } from '../interface/icons'
import { copyIcon, useCopy } from '../interface/use-copy'
import { askTab } from '../messages/channel'
import type { PopupTranslate } from './strings'

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
  const [answer, copy] = useCopy(async () => navigator.clipboard.writeText(await text()))
  const said = answer === 'copied' ? done : failed
  return (
    <Button onClick={copy}>
      <Icon name={copyIcon(answer, 'copy')} />
      <bdi aria-live="polite">{answer ? said : label}</bdi>
    </Button>
  )
}
