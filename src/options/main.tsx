import { render } from 'preact'
import browser from 'webextension-polyfill'
import { interfaceLanguageFor } from '../interface/strings'
import { readSettings } from '../settings/store'
import { Options } from './options'
import { optionsStrings } from './strings'

const settings = await readSettings()
const language =
  settings.interfaceLanguage === 'auto'
    ? interfaceLanguageFor(browser.i18n.getUILanguage())
    : settings.interfaceLanguage
document.documentElement.lang = language
if (settings.theme !== 'page' && settings.theme !== 'system')
  document.documentElement.dataset['theme'] = settings.theme
render(<Options settings={settings} t={optionsStrings(language)} />, document.body)
