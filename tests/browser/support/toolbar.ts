import type { Page } from 'puppeteer-core'
import { type Driven, until } from './browsers'

/** Presses the extension's button in Chromium's toolbar over a page. @returns the popup */
export async function openPopupOver({ browser }: Driven, page: Page): Promise<Page> {
  await page.bringToFront()
  const [extension] = (await browser.extensions()).values()
  await extension?.triggerAction(page)
  let popup: Page | undefined
  await until(async () => {
    const target = browser.targets().find((one) => one.url().endsWith('/popup/index.html'))
    popup = await target?.asPage()
    return popup
  })
  if (!popup) throw new Error('The popup did not open')
  return popup
}

/** Presses a button of the popup by its label. */
export async function pressInPopup(popup: Page, label: string): Promise<void> {
  await until(() =>
    popup.evaluate((name) => {
      const buttons = [...document.querySelectorAll('button')]
      const button = buttons.find(({ innerText }) => innerText.trim() === name)
      button?.click()
      return button !== undefined
    }, label),
  )
}
