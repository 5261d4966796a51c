import { useEffect, useState } from 'preact/hooks'
import { IconButton } from '../../interface/controls'
import type { GlossaryTranslate } from '../strings'

/** Time the button says what became of the copy, in ms. */
const answerShownFor = 2000

type Answer = 'copied' | 'notCopied'

/** Copies the card's text, and says so. */
export function CopyButton({ copy, t }: { copy: () => Promise<void>; t: GlossaryTranslate }) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    if (!answer) return
    const timer = setTimeout(() => setAnswer(null), answerShownFor)
    return () => clearTimeout(timer)
  }, [answer])
  const onClick = () => {
    copy().then(
      () => setAnswer('copied'),
      () => setAnswer('notCopied'),
    )
  }
  const icon = answer === 'copied' ? 'check' : answer ? 'warning' : 'copy'
  return (
    <>
      <IconButton icon={icon} label={t(answer ?? 'copy')} onClick={onClick} />
      <span class="sr" role="status">
        {answer && t(answer)}
      </span>
    </>
  )
}
