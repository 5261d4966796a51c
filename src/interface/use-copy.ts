import { useEffect, useState } from 'preact/hooks'

/** Time a control says what became of a copy, in ms. */
const answerShownFor = 2000

/** What became of a copy, while it is said; null before and after. */
export type CopyAnswer = 'copied' | 'notCopied' | null

/** A control's copying to the clipboard. @returns what there is to say of it, and what a press does */
export function useCopy(copy: () => Promise<void>): [CopyAnswer, () => void] {
  const [answer, setAnswer] = useState<CopyAnswer>(null)
  useEffect(() => {
    if (!answer) return
    const timer = setTimeout(setAnswer, answerShownFor, null)
    return () => clearTimeout(timer)
  }, [answer])
  const onClick = () =>
    void copy().then(
      () => setAnswer('copied'),
      () => setAnswer('notCopied'),
    )
  return [answer, onClick]
}

/** The icon of a control that copies. */
export function copyIcon<Rest extends string>(answer: CopyAnswer, otherwise: Rest) {
  if (answer === 'copied') return 'check'
  return answer ? 'warning' : otherwise
}
