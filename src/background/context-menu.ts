import { browser } from '../browser-api'
import { askTab, NoAnswer } from '../messages/channel'

const hideThis = 'hide-this'

/** Puts «hide this too» into the menu of pages on known mirrors. */
export function createContextMenu(): void {
  browser.contextMenus.create({
    id: hideThis,
    title: browser.i18n.getMessage('menuHideThis'),
    contexts: ['page', 'frame', 'link', 'image', 'video', 'selection'],
    documentUrlPatterns: browser.runtime.getManifest().host_permissions ?? [],
  })
}

/** Answers clicks in the menu; must be called whenever the background starts. */
export function answerContextMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== hideThis || tab?.id === undefined) return
    askTab(tab.id, 'page/pick', { pointed: true }).catch((error: unknown) => {
      // A page that was open before the extension was installed has nobody to ask.
      if (!(error instanceof NoAnswer)) throw error
    })
  })
}
