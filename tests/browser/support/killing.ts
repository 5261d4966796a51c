import type { Page } from 'puppeteer-core'
import { type Driven, until } from './browsers'

/** Time in which another slice of terms would be marked, in ms. */
const sliceTime = 400

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** How many terms are marked in a page. */
export const marks = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('cm-term[role]').length)

/** How many terms are marked in a page once no more are added: they are marked in slices. */
export async function allMarks(page: Page): Promise<number> {
  let last = 0
  await until(async () => {
    const before = last
    last = await marks(page)
    await pause(sliceTime)
    return last > 0 && last === before
  })
  return last
}

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
