import type { Page } from 'puppeteer-core'

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
