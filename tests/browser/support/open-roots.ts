import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { type Kind, until } from './browsers'

const closed = /(attachShadow\(\{\s*mode:\s*)(["'`])closed\2/g

/**
 * A copy of the built extension whose shadow roots are open, so that a test can look into what the page
 * cannot. Nothing else differs.
 */
export function buildWithOpenRoots(kind: Kind): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'clear-mirror-open-'))
  cpSync(path.resolve('dist', kind), folder, { recursive: true })
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))
  const inPages = (manifest.content_scripts as { js?: string[] }[]).flatMap(({ js = [] }) => js)
  const onRequest = readdirSync(folder).filter((name) => name.endsWith('.js'))
  for (const script of new Set([...inPages, ...onRequest])) {
    const file = path.join(folder, script)
    const code = readFileSync(file, 'utf8')
    if (code.search(closed) >= 0) writeFileSync(file, code.replace(closed, '$1$2open$2'))
    else if (inPages.includes(script)) throw new Error(`${script} attaches no closed root`)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

/**
 * Waits for something the extension drew, in a build with open roots. It asks again and again: the driver's
 * own wait asks once more only when the page's document changes, and sees no change within a shadow root.
 */
export async function drawn(page: Page, selector: string): Promise<ElementHandle<Element>> {
  let found: ElementHandle<Element> | null = null
  await until(async () => {
    found = await page.$(`clear-mirror >>> ${selector}`)
    return found
  })
  if (!found) throw new Error(`${selector} is not shown`)
  return found
}
