import { createStrings } from '../../interface/strings'

export const siteDecisionStrings = createStrings({
  en: {
    title: 'Your own rules',
    none: 'What you hide yourself, and what you always keep, is listed here by site.',
    onlyText: 'Only with the same text',
    selector: 'What is hidden on {site}, as a CSS selector',
    badSelector: 'This is no CSS selector.',
    save: 'Save',
    remove: 'Delete',
    removeRule: 'Delete the rule {what}',
    removeKept: 'Hide again: {what}',
    kept: 'Always kept: {what}',
    undo: 'Undo',
    removed: 'Deleted: {what}',
    export: 'Export to a file',
    noWords: 'No text',
  },
  ru: {
    title: 'Ваши правила',
    none: 'Здесь, по сайтам, появится то, что вы скрыли сами, и то, что решили всегда оставлять.',
    onlyText: 'Только с тем же текстом',
    selector: 'Что скрыто на {site}, селектор CSS',
    badSelector: 'Это не селектор CSS.',
    save: 'Сохранить',
    remove: 'Удалить',
    removeRule: 'Удалить правило {what}',
    removeKept: 'Снова скрывать: {what}',
    kept: 'Всегда остаётся: {what}',
    undo: 'Отменить',
    removed: 'Удалено: {what}',
    export: 'Сохранить в файл',
    noWords: 'Без текста',
  },
})
export type SiteDecisionTranslate = ReturnType<typeof siteDecisionStrings>
