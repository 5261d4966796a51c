import '../interface/all-icons'
import { render } from 'preact'
import { browser } from '../browser-api'
import { interfaceLanguageFor } from '../interface/strings'
import { readSettings } from '../settings/store'
import { Popup } from './popup'
import { popupStrings } from './strings'

const settings = await readSettings()
const language =
  settings.interfaceLanguage === 'auto'
    ? interfaceLanguageFor(browser.i18n.getUILanguage())
    : settings.interfaceLanguage
document.documentElement.lang = language
if (settings.theme !== 'page' && settings.theme !== 'system')
  document.documentElement.dataset['theme'] = settings.theme
render(<Popup settings={settings} t={popupStrings(language)} language={language} />, document.body)
