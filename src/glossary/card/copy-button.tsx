import { IconButton } from '../../interface/controls'
import { copyIcon, useCopy } from '../../interface/use-copy'
import type { CardTranslate } from './strings'

/** Copies the card's text, and says so. */
export function CopyButton({ copy, t }: { copy: () => Promise<void>; t: CardTranslate }) {
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
