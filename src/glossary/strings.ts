import { createStrings } from '../interface/strings'

export const glossaryStrings = createStrings({
  en: {
    definition: 'definition',
    close: 'Close',
    cardLabel: 'Definition: {term}',
    back: 'Back',
    loading: 'Looking it up…',
    failed: 'The definition could not be loaded.',
    retry: 'Try again',
    gone: 'This term is no longer in your glossaries.',
    terms: 'Terms on this page',
    times: '{n} time|{n} times',
  },
  ru: {
    definition: 'определение',
    close: 'Закрыть',
    cardLabel: 'Определение: {term}',
    back: 'Назад',
    loading: 'Ищем определение…',
    failed: 'Не удалось загрузить определение.',
    retry: 'Повторить',
    gone: 'Этого термина больше нет в ваших глоссариях.',
    terms: 'Термины на странице',
    times: '{n} раз|{n} раза|{n} раз',
  },
})
export type GlossaryTranslate = ReturnType<typeof glossaryStrings>
