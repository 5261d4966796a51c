import type { Page } from 'puppeteer-core'
import { referencePage } from './reference'

/** What the test pages offer to be done with them, as their own scripts do. */
interface ChangingPage {
  /** Text that a reader saw on any frame. */
  readonly seen: Set<string>
  add(html: string, into?: string): void
}

/** Stands first in a page: notes on every frame which of some words can be seen, and adds elements. */
function changing(words: string[]): void {
  const seen = new Set<string>()
  const look = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode
      const word = words.find((candidate) => textContent?.includes(candidate))
      if (word && parentElement?.checkVisibility({ visibilityProperty: true })) seen.add(word)
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  const add = (html: string, into = 'body') => {
    const place = document.querySelector(into)
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    place?.append(...parsed.body.childNodes)
  }
  Object.assign(globalThis, { changingPage: { seen, add } })
}

/**
 * A page with a script of its own in it.
 * @param words what is looked for on every frame
 */
export function changingPage(html: string, words: readonly string[], script = ''): string {
  const head = `<head><script>(${changing})(${JSON.stringify(words)});${script}</script>`
  // Firefox takes a frame that cannot be reached for a failure of the page.
  return html.replace('<head>', head).replaceAll(/src="https:[^"]*"/g, 'src="about:blank"')
}

export function changingReference(words: readonly string[], script = ''): string {
  return changingPage(referencePage('cards.html'), words, script)
}

/** Has the page add an element, and waits until a few frames have been drawn since. */
export async function addTo(page: Page, html: string, into?: string): Promise<void> {
  await page.evaluate(
    async (markup, place) => {
      const world = globalThis as unknown as { changingPage: ChangingPage }
      world.changingPage.add(markup, place)
      for (let frame = 0; frame < 3; frame++)
        await new Promise((resolve) => requestAnimationFrame(resolve))
    },
    html,
    into,
  )
}

export function seenOn(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...(globalThis as unknown as { changingPage: ChangingPage }).changingPage.seen,
  ])
}

const subjects = ['река', 'дельта', 'лодка', 'ветер', 'парус', 'берег', 'песок', 'камень']

/** A post of a channel's page, unlike all others. */
export function channelPost(number: number): string {
  const words = Array.from(
    { length: 40 },
    (_, at) => `${subjects[(at * 3 + number) % subjects.length]}${number * 7 + at * number}`,
  )
  return `<div class="card post" id="post-${number}"><div class="text">Пост ${number}. Глубокое обучение и ${words.join(' ')}</div></div>`
}

const channelName = 'levels_of_abstraction'
export const channelUrl = `https://tg-me.com/${channelName}`

/** @param line stands above the posts and says whose they are */
export function channelPage(words: readonly string[], line = `@${channelName}`): string {
  const posts = [1, 2, 3, 4, 5].map(channelPost).join('')
  return changingPage(
    `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Канал</title></head><body><main><p>${line}</p><div class="posts">${posts}</div></main></body></html>`,
    words,
  )
}
