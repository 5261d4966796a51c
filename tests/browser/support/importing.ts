import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { pause } from './killing'

export interface Files {
  /** Writes a file. @returns its path */
  with(name: string, content: string | Uint8Array): string
  remove(): void
}

export function temporaryFiles(): Files {
  const folder = mkdtempSync(path.join(tmpdir(), 'clear-mirror-import-'))
  return {
    with(name, content) {
      const file = path.join(folder, name)
      writeFileSync(file, content)
      return file
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** A table of made-up terms: word0x, word1x … */
export function tableOf(count: number): string {
  const row = (_: unknown, n: number) => `word${n.toString(36)}x,"Definition, number ${n}"`
  return `term,definition\n${Array.from({ length: count }, row).join('\n')}\n`
}

export async function importFile(page: Page, file: string): Promise<void> {
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null
  await input?.uploadFile(file)
}

export const counts = (page: Page) =>
  page.$$eval('.counts li', (all) => all.map((one) => one.textContent))

/** What the panel of the import says. */
export const importMessage = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('.trouble, .done')?.textContent ??
      document.querySelector('.counts')?.textContent ??
      '',
  )

export const shownLine = (page: Page) => page.$eval('.shown', (line) => line.textContent ?? '')

export async function applyImport(page: Page): Promise<void> {
  await (await page.$('.import .primary'))?.click()
}

export async function cancelImport(page: Page): Promise<void> {
  await (await page.$('.import .acts .btn'))?.click()
}

/** Longest wait for 100,000 terms on a busy machine, in ms. */
const longPatience = 100_000

export async function untilLong(question: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + longPatience; Date.now() < end; ) {
    if (await question().catch(() => false)) return
    await pause(100)
  }
  throw new Error(`Nothing happened within ${longPatience} ms`)
}
