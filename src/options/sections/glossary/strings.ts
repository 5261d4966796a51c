import { createStrings } from '../../../interface/strings'

export const glossarySectionStrings = createStrings({
  en: {
    loading: 'Reading the glossaries…',
    notRead: 'The glossaries could not be read: {why}',
    packs: 'Packs',
    termCount: '{n} term|{n} terms',
    known: 'Known terms',
    noneKnown: 'Terms you mark “I know this” are listed here.',
    forget: 'Underline again',
    gone: '{id} (no longer in your glossaries)',
  },
  ru: {
    loading: 'Читаем глоссарии…',
    notRead: 'Не удалось прочитать глоссарии: {why}',
    packs: 'Наборы',
    termCount: '{n} термин|{n} термина|{n} терминов',
    known: 'Знакомые термины',
    noneKnown: 'Здесь появятся термины, которые вы отметили «Я это знаю».',
    forget: 'Снова подчёркивать',
    gone: '{id} (больше нет в ваших глоссариях)',
  },
})
export type GlossarySectionTranslate = ReturnType<typeof glossarySectionStrings>
