import type { Page } from 'puppeteer-core'
import type { Driven } from './browsers'

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** How many terms are marked in a page. */
export const marks = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('cm-term[role]').length)

/** Kills the worker as the browser does when it wants the memory back. @returns whether one was alive */
export async function kill({ browser }: Driven): Promise<boolean> {
  const target = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension:'))
  const worker = await target?.worker().catch(() => null)
  if (!worker) return false
  return worker.close().then(
    () => true,
    () => false,
  )
}
