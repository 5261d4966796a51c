import { createStrings } from '../strings'

export const toolsStrings = createStrings({
  en: { region: 'Clear Mirror: page tools' },
  ru: { region: 'Clear Mirror: инструменты страницы' },
})
