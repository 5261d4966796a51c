import { createStrings } from '../interface/strings'

/** What stands in every page: what fills a card brings its own words. */
export const glossaryWords = {
  en: {
    definition: 'definition',
    close: 'Close',
    loading: 'Looking it up…',
    failed: 'The definition could not be loaded.',
    retry: 'Try again',
    terms: 'Terms on this page',
    times: '{n} time|{n} times',
  },
  ru: {
    definition: 'определение',
    close: 'Закрыть',
    loading: 'Ищем определение…',
    failed: 'Не удалось загрузить определение.',
    retry: 'Повторить',
    terms: 'Термины на странице',
    times: '{n} раз|{n} раза|{n} раз',
  },
}
export const glossaryStrings = createStrings(glossaryWords)
export type GlossaryTranslate = ReturnType<typeof glossaryStrings>
