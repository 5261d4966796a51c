import type { Page } from 'puppeteer-core'

/** Presses a button of a page of the extension's own. @returns what the browser would write to disk for it */
export function savedFile(page: Page, button: string): Promise<string> {
  return page.evaluate(async (selector) => {
    const made: Blob[] = []
    const original = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob)
      return original(blob)
    }
    document.querySelector<HTMLButtonElement>(selector)?.click()
    for (let tries = 0; made.length === 0 && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50))
    URL.createObjectURL = original
    return (await made[0]?.text()) ?? ''
  }, button)
}
