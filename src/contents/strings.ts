import { createStrings } from '../interface/strings'

export const contentsStrings = createStrings({
  en: {
    contents: 'Contents',
    minutesLeft: '{n} min left',
    finished: 'Finished',
    collapse: 'Collapse the panel',
    expand: 'Show the contents',
    progress: 'Reading progress',
    links: '{n} link|{n} links',
    close: 'Close',
    original: 'Original post',
    originalTip: 'Open the original post on t.me',
    previous: 'Previous post: {n}',
    next: 'Next post: {n}',
    previousPost: 'Previous post',
    nextPost: 'Next post',
    post: 'Post {n}',
  },
  ru: {
    contents: 'Содержание',
    minutesLeft: 'осталось {n} мин',
    finished: 'Прочитано',
    collapse: 'Свернуть панель',
    expand: 'Показать содержание',
    progress: 'Прогресс чтения',
    links: '{n} ссылка|{n} ссылки|{n} ссылок',
    close: 'Закрыть',
    original: 'Оригинал поста',
    originalTip: 'Открыть оригинал поста на t.me',
    previous: 'Предыдущий пост: {n}',
    next: 'Следующий пост: {n}',
    previousPost: 'Предыдущий пост',
    nextPost: 'Следующий пост',
    post: 'Пост {n}',
  },
})
export type ContentsTranslate = ReturnType<typeof contentsStrings>
