import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../interface/icons'
import type { ContentsTranslate } from './strings'

/** Time the button says what became of the copy, in ms. */
const answerShownFor = 2000

interface CopyLinkProps {
  copy: () => Promise<void>
  label: string
  t: ContentsTranslate
  reachable: { tabIndex: number; onFocus: () => void }
}

/** Copies the address of a section, and says so. */
export function CopyLink({ copy, label, t, reachable }: CopyLinkProps) {
  const [answer, setAnswer] = useState<'linkCopied' | 'linkNotCopied' | null>(null)
  useEffect(() => {
    if (!answer) return
    const timer = setTimeout(() => setAnswer(null), answerShownFor)
    return () => clearTimeout(timer)
  }, [answer])
  const onClick = () =>
    copy().then(
      () => setAnswer('linkCopied'),
      () => setAnswer('linkNotCopied'),
    )
  const icon = answer === 'linkCopied' ? 'check' : answer ? 'warning' : 'link'
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
        <Icon name={icon} />
      </button>
      <span class="sr" role="status">
        {answer && t(answer)}
      </span>
    </>
  )
}
