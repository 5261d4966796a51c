import type { Page } from 'puppeteer-core'

interface Api {
  tabs: {
    query(what: object): Promise<{ id: number }[]>
    sendMessage(tab: number, message: object): Promise<unknown>
  }
  scripting: {
    executeScript(injection: object): Promise<{ result: unknown }[]>
  }
  storage: { local: { set(values: object): Promise<void> } }
}

/** What is asked of the reading view. */
export interface ViewRequest {
  readonly selector: string
  /** Does a click on the first element found. */
  readonly click?: true
}

export interface ViewElement {
  readonly text: string
  readonly attributes: Readonly<Record<string, string>>
  readonly box: { readonly top: number; readonly width: number }
  readonly focused: boolean
}

const mirror = '*://tg-me.com/*'

/** Opens or leaves the view, as the keyboard's command does. */
export async function setReading(own: Page, on: boolean): Promise<void> {
  await own.evaluate(
    async (matches, request) => {
      const world = globalThis as unknown as { browser?: Api; chrome: Api }
      const { tabs } = world.browser ?? world.chrome
      for (const { id } of await tabs.query({ url: matches }))
        await tabs.sendMessage(id, { name: 'page/reading', request })
    },
    mirror,
    { on },
  )
}

/** Looks into the view, whose root is closed for everyone but the extension; empty while it is not open. */
export async function inView(own: Page, request: ViewRequest): Promise<ViewElement[]> {
  const found = await own.evaluate(
    async (matches, wanted) => {
      const world = globalThis as unknown as { browser?: Api; chrome: Api }
      const { tabs, scripting } = world.browser ?? world.chrome
      const [tab] = await tabs.query({ url: matches })
      if (!tab) return []
      const [answer] = await scripting.executeScript({
        target: { tabId: tab.id },
        args: [wanted],
        func: ({ selector, click }: ViewRequest) => {
          // Firefox has it as a property of elements that extensions alone can read.
          type WithRoot = Element & { openOrClosedShadowRoot?: ShadowRoot }
          const inside = globalThis as unknown as {
            chrome: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot } }
          }
          const host = document.querySelector<WithRoot>('clear-mirror[data-reading]')
          const root =
            host && (host.openOrClosedShadowRoot ?? inside.chrome.dom?.openOrClosedShadowRoot(host))
          if (!root) return []
          const elements = [...root.querySelectorAll<HTMLElement>(selector)]
          if (click) elements[0]?.click()
          return elements.map((element) => {
            const { top, width } = element.getBoundingClientRect()
            return {
              text: element.textContent ?? '',
              attributes: Object.fromEntries(
                [...element.attributes].map(({ name, value }) => [name, value]),
              ),
              box: { top, width },
              focused: root.activeElement === element,
            }
          })
        },
      })
      return answer?.result ?? []
    },
    mirror,
    request as { selector: string; click?: true },
  )
  return found as ViewElement[]
}

export async function setSettings(own: Page, settings: object): Promise<void> {
  await own.evaluate(async (values) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api }
    await (world.browser ?? world.chrome).storage.local.set({ settings: values })
  }, settings)
}
