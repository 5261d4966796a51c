import type { Page } from 'puppeteer-core'
import { type Driven, until } from './browsers'
import { inFirefoxWindow } from './firefox-window'

interface Api {
  tabs: {
    query(what: object): Promise<{ id: number }[]>
    sendMessage(tab: number, message: object): Promise<unknown>
  }
  scripting: { executeScript(what: object): Promise<unknown> }
}

/** Does what the entry of the context menu does, which no test can press, in the page of an address. */
export function askFor(own: Page, address: string, action: 'look-up' | 'add'): Promise<void> {
  return own.evaluate(
    async (url, wanted) => {
      const world = globalThis as unknown as { browser?: Api; chrome: Api }
      const { tabs, scripting } = world.browser ?? world.chrome
      const [tab] = await tabs.query({ url: `${url}*` })
      if (!tab) throw new Error(`No tab shows ${url}`)
      await scripting.executeScript({ target: { tabId: tab.id }, files: ['/selection.js'] })
      const request = { action: wanted, words: '' }
      await tabs.sendMessage(tab.id, { name: 'page/selection', request })
    },
    address,
    action,
  )
}

/** Selects words of a text node within what a selector finds. */
export function select(page: Page, selector: string, words: string): Promise<void> {
  return page.evaluate(
    (where, text) => {
      const walker = document.createTreeWalker(
        document.querySelector(where) ?? document.body,
        NodeFilter.SHOW_TEXT,
      )
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        const start = node.data.indexOf(text)
        if (start < 0) continue
        getSelection()?.setBaseAndExtent(node, start, node, start + text.length)
        return
      }
      throw new Error(`${text} is not there`)
    },
    selector,
    words,
  )
}

/** How a reader asks for a look-up: by the keyboard's command or from the context menu. */
export type Asking = 'command' | 'menu'

/**
 * Calls what listens to the command or the menu in Chromium's real worker, as nothing can press them there, for
 * the tab in front.
 * @param words the selection as the browser tells it to the menu
 */
export async function chooseInWorker(driven: Driven, own: Page, how: Asking, words: string) {
  await own.evaluate('chrome.runtime.sendMessage({ name: "nobody" }).catch(() => {})')
  const target = await driven.browser.waitForTarget((one) => one.type() === 'service_worker')
  const worker = await target.worker()
  await worker?.evaluate(
    async (kind, selectionText) => {
      interface Listened {
        dispatch(...words: unknown[]): void
      }
      const { commands, contextMenus, tabs } = (
        globalThis as unknown as {
          chrome: Api & {
            commands: { onCommand: Listened }
            contextMenus: { onClicked: Listened }
          }
        }
      ).chrome
      const [tab] = await tabs.query({ active: true })
      if (kind === 'command') commands.onCommand.dispatch('look-up', tab)
      else
        contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText, frameId: 0 }, tab)
    },
    how,
    words,
  )
}

/** Chooses the look-up from Firefox's own context menu, opened on the selection. */
async function chooseInMenu({ browser }: Driven, page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const { left, top, width, height } =
      getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  await page.mouse.click(x, y, { button: 'right' })
  const inMenu = (work: string) =>
    inFirefoxWindow(
      browser,
      `(() => {
        const item = document.querySelector('#contentAreaContextMenu [id$="_look-up"]')
        const popup = item?.closest('menupopup')
        ${work}
      })()`,
    )
  await until(() =>
    inMenu(`if (popup?.state === 'closed') popup.parentElement.openMenu(true)
        return popup?.state === 'open'`),
  )
  await inMenu('popup.activateItem(item)')
}

/** Presses a key for the look-up in Firefox's window, after giving it one. */
async function pressKey({ browser }: Driven, own: Page): Promise<void> {
  await own.evaluate(`browser.commands.update({ name: 'look-up', shortcut: 'Alt+Shift+L' })`)
  await inFirefoxWindow(
    browser,
    `(async () => {
    const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    keys.beginInputTransactionForTests(window)
    const press = (key, code) => {
      const event = new KeyboardEvent('', { key, code })
      keys.keydown(event)
      return () => keys.keyup(event)
    }
    const ups = [press('Alt', 'AltLeft'), press('Shift', 'ShiftLeft'), press('L', 'KeyL')]
    for (const up of ups.reverse()) up()
  })()`,
  )
}

/**
 * Asks for a look-up of what is selected on a page that the extension has no right to, as a reader does: with
 * that, the browser gives it the tab.
 */
export async function askOnOrdinaryPage(
  driven: Driven,
  own: Page,
  page: Page,
  how: Asking,
  words: string,
) {
  await page.bringToFront()
  if (driven.kind === 'firefox') {
    if (how === 'menu') await chooseInMenu(driven, page)
    else await pressKey(driven, own)
    return
  }
  // The toolbar's button gives the tab as the menu and the command do, and can be pressed.
  const [extension] = (await driven.browser.extensions()).values()
  await extension?.triggerAction(page)
  await chooseInWorker(driven, own, how, words)
}
