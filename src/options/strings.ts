import { createStrings } from '../interface/strings'

export const optionsStrings = createStrings({
  en: {
    title: 'Options',
    general: 'General',
    sites: 'Sites',
    glossary: 'Glossary',
    appearance: 'Appearance',
    keyboard: 'Keyboard',
    privacy: 'Privacy & about',
    notSaved: 'This could not be saved: {why}',
    notRead: 'Your settings could not be read, so you see the presets: {why}',
  },
  ru: {
    title: 'Настройки',
    general: 'Основные',
    sites: 'Сайты',
    glossary: 'Глоссарий',
    appearance: 'Внешний вид',
    keyboard: 'Клавиатура',
    privacy: 'Приватность и сведения',
    notSaved: 'Не удалось сохранить: {why}',
    notRead: 'Не удалось прочитать настройки, показаны исходные: {why}',
  },
})
export type OptionsTranslate = ReturnType<typeof optionsStrings>
