import type { Page } from 'puppeteer-core'
import { type Driven, firefoxUuid, until } from './browsers'
import { inFirefoxWindow } from './firefox-window'

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

/**
 * Kills the background as the browser does when it wants the memory back: Chromium's worker, Firefox's page.
 * @returns whether one was alive
 */
export function kill(driven: Driven): Promise<boolean> {
  return driven.kind === 'chrome' ? killWorker(driven) : killEventPage(driven)
}

async function killEventPage({ browser }: Driven): Promise<boolean> {
  const program = `(async () => {
    const { extension } = WebExtensionPolicy.getByHostname('${firefoxUuid}')
    const wasAlive = extension.backgroundState === 'running'
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
    return wasAlive
  })()`
  return (await inFirefoxWindow(browser, program)) === true
}

async function killWorker({ browser }: Driven): Promise<boolean> {
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
