import type { IconName } from './icons'
import { createStrings, type InterfaceLanguage } from './strings'

const table = {
  en: {
    duplicate: 'Duplicate of the post',
    advertisement: 'Advertisement',
    filler: 'Filler text unrelated to the post',
    'server-message': 'Server error message',
    sharing: 'Share buttons',
    navigation: 'Leftovers of the site',
    'channel-information': 'Channel information',
    reader: 'You hid this',
    'reader-rule': 'Your rule for this site',
    'every-word-matches': 'Every word matches',
    'shortened-copy': 'The beginning of the post, cut short',
    'php-message': 'PHP message',
    'links-to-this-page': 'Links back to this same page',
    'share-links': 'Links that share this page',
    'share-label': 'Asks to share this page',
    'ad-box': 'Known ad box',
    'ad-frame': 'Frame of an ad network',
    'ad-label': 'Labelled as advertising',
    'linked-banner': 'Picture that links to another site',
    'known-filler':
      'Known from other mirror pages: {n} sentence|Known from other mirror pages: {n} sentences',
    'filler-heading': 'Stands under a heading of such texts',
    'other-language': 'Different language',
    unrelated: 'Hardly a word in common with the post',
    'seen-elsewhere': 'Seen on {n} other post of this site|Seen on {n} other posts of this site',
    'site-furniture': 'Printed by the site on every page',
  },
  ru: {
    duplicate: 'Дубликат поста',
    advertisement: 'Реклама',
    filler: 'Текст, не связанный с постом',
    'server-message': 'Сообщение об ошибке сервера',
    sharing: 'Кнопки «Поделиться»',
    navigation: 'Служебные надписи сайта',
    'channel-information': 'Сведения о канале',
    reader: 'Скрыто вами',
    'reader-rule': 'Ваше правило для сайта',
    'every-word-matches': 'Совпадает каждое слово',
    'shortened-copy': 'Начало поста, обрезанное',
    'php-message': 'Сообщение PHP',
    'links-to-this-page': 'Ссылки на эту же страницу',
    'share-links': 'Ссылки, чтобы поделиться страницей',
    'share-label': 'Предлагает поделиться страницей',
    'ad-box': 'Известный рекламный блок',
    'ad-frame': 'Рамка рекламной сети',
    'ad-label': 'Помечено как реклама',
    'linked-banner': 'Картинка со ссылкой на другой сайт',
    'known-filler':
      'Известно по другим зеркалам: {n} предложение|Известно по другим зеркалам: {n} предложения|Известно по другим зеркалам: {n} предложений',
    'filler-heading': 'Стоит под заголовком таких текстов',
    'other-language': 'Другой язык',
    unrelated: 'Почти нет общих слов с постом',
    'seen-elsewhere':
      'Встречено в {n} другом посте сайта|Встречено в {n} других постах сайта|Встречено в {n} других постах сайта',
    'site-furniture': 'Сайт печатает это на каждой странице',
  },
} as const
const strings = createStrings<ReasonKey>(table)
type ReasonKey = keyof typeof table.en

/** Words for reasons and evidence; codes that this version does not know are shown as they are. */
export function reasonStrings(language: InterfaceLanguage) {
  const t = strings(language)
  return (code: string, values: Readonly<Record<string, string | number>> = {}): string =>
    Object.hasOwn(table.en, code) ? t(code as ReasonKey, values) : code
}

const icons: Readonly<Record<string, IconName>> = {
  duplicate: 'duplicate',
  advertisement: 'advertisement',
  filler: 'text',
  'server-message': 'warning',
  sharing: 'share',
  reader: 'eye-off',
}

export function reasonIcon(reason: string): IconName {
  return icons[reason] ?? 'list'
}
