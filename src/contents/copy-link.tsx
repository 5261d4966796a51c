import { Icon } from '../interface/icons'
import { copyIcon, useCopy } from '../interface/use-copy'
import type { ContentsTranslate } from './strings'

interface CopyLinkProps {
  copy: () => Promise<void>
  label: string
  t: ContentsTranslate
  reachable: { tabIndex: number; onFocus: () => void }
}

/** Copies the address of a section, and says so. */
export function CopyLink({ copy, label, t, reachable }: CopyLinkProps) {
  const [answer, onClick] = useCopy(copy)
  const name = answer ? t(answer) : t('copyLink', { label })
  return (
    <>
      <button
        type="button"
        class={`icon-btn copy${answer ? ' answered' : ''}`}
        aria-label={name}
        title={answer ? name : t('copyLinkShort')}
        onClick={onClick}
        {...reachable}
      >
        <Icon name={copyIcon(answer, 'link')} />
      </button>
      <span class="sr" role="status">
        {answer && t(answer)}
      </span>
    </>
  )
}
