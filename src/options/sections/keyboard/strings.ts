import { createStrings } from '../../../interface/strings'

export const keyboardStrings = createStrings({
  en: {
    anywhere: 'Anywhere in the browser',
    change: 'Change in browser settings',
    notOpened: 'The browser’s settings could not be opened: {why}',
    notSet: 'No key',
    'toggle-site': 'Clean the page, or show it as it was',
    'toggle-review': 'Show or hide what was hidden',
    onPage: 'On a cleaned page',
    term: 'Go to the next or previous term',
    enterCard: 'Move into the definition card',
    closeCard: 'Close the card and return to the term',
    contents: 'Move through the contents',
    letters: 'Single-letter shortcuts',
    lettersHint:
      'J and K go through paragraphs, D to the next term, Shift D to the previous one, E into its card and out. Off by default so they never clash with the page.',
  },
  ru: {
    anywhere: 'В любом месте браузера',
    change: 'Изменить в настройках браузера',
    notOpened: 'Не удалось открыть настройки браузера: {why}',
    notSet: 'Нет клавиш',
    'toggle-site': 'Очистить страницу или вернуть как было',
    'toggle-review': 'Показать или скрыть скрытое',
    onPage: 'На очищенной странице',
    term: 'К следующему или предыдущему термину',
    enterCard: 'Перейти в карточку определения',
    closeCard: 'Закрыть карточку и вернуться к термину',
    contents: 'По содержанию',
    letters: 'Клавиши без сочетаний',
    lettersHint:
      'J и K — по абзацам, D — следующий термин, Shift D — предыдущий, E — в карточку и обратно. Выключено, чтобы не мешать странице.',
  },
})
