import { Note } from '../../interface/note'
import { createStrings } from '../../interface/strings'
import type { PageTools } from '../../interface/tools/page-tools'

const strings = createStrings({
  en: { saved: 'Hidden on this site from now on', undo: 'Undo' },
  ru: { saved: 'Теперь скрыто на этом сайте', undo: 'Отменить' },
})

/** Says that something is hidden from now on, and takes it back. */
export function showHiddenNote(tools: PageTools, undo: () => void): void {
  const t = strings(tools.language)
  const end = () => tools.hide('note')
  tools.show('note', () => (
    <Note
      text={t('saved')}
      action={t('undo')}
      onAction={() => {
        end()
        undo()
      }}
      onEnd={end}
    />
  ))
}
