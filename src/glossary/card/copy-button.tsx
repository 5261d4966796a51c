import { IconButton } from '../../interface/controls'
import { copyIcon, useCopy } from '../../interface/use-copy'
import type { GlossaryTranslate } from '../strings'

/** Copies the card's text, and says so. */
export function CopyButton({ copy, t }: { copy: () => Promise<void>; t: GlossaryTranslate }) {
  const [answer, onClick] = useCopy(copy)
  return (
    <>
      <IconButton icon={copyIcon(answer, 'copy')} label={t(answer ?? 'copy')} onClick={onClick} />
      <span class="sr" role="status">
        {answer && t(answer)}
      </span>
    </>
  )
}
