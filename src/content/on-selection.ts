import '../interface/all-icons'
import { browser } from '../browser-api'
import { openSelection } from '../glossary/selection/open-selection'
import { interfaceLanguageFor } from '../interface/strings'
import { answer, ask } from '../messages/channel'
import { toPage } from '../messages/to-page'
import { readSettings } from '../settings/store'

/** Set where the script already runs: it is put into a page each time its reader asks for it. */
const runningKey = 'clearMirrorSelection'
const world = globalThis as unknown as Record<string, boolean | undefined>

if (!world[runningKey]) {
  world[runningKey] = true
  let open: AbortController | undefined
  answer(toPage, {
    'page/selection': async ({ action, words }) => {
      const { interfaceLanguage, theme } = await readSettings()
      open?.abort()
      open = new AbortController()
      const language =
        interfaceLanguage === 'auto'
          ? interfaceLanguageFor(browser.i18n.getUILanguage())
          : interfaceLanguage
      openSelection(
        action,
        words,
        {
          document,
          language,
          theme,
          lookUp: (text, near) => ask('glossary/look-up', { text, language: near }),
          card: (term, near) => ask('glossary/card', { term, language: near }),
          know: (term, known) => ask('glossary/know', { term, known }),
          edit: (term) => ask('glossary/edit', { term }),
          guess: (text) => ask('glossary/own/guess', { text }),
          save: (entry) => ask('glossary/own/save', entry),
          remove: (term) => ask('glossary/own/remove', { term }),
        },
        open.signal,
      )
      return undefined
    },
  })
}
