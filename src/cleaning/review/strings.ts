import { createStrings } from '../../interface/strings'

export const reviewStrings = createStrings({
  en: {
    title: 'Showing what was hidden',
    reassurance: 'Greyed blocks are hidden while you read. Nothing was deleted.',
    done: 'Hide again',
    restore: 'Restore',
    restoreAll: 'Restore all',
    restored: 'Restored',
    undo: 'Undo',
    next: 'Next hidden block',
    previous: 'Previous hidden block',
  },
  ru: {
    title: 'Показано скрытое',
    reassurance: 'Серые блоки скрыты при чтении. Ничего не удалено.',
    done: 'Скрыть снова',
    restore: 'Вернуть',
    restoreAll: 'Вернуть всё',
    restored: 'Возвращено',
    undo: 'Отменить',
    next: 'Следующий скрытый блок',
    previous: 'Предыдущий скрытый блок',
  },
})
export type ReviewTranslate = ReturnType<typeof reviewStrings>
