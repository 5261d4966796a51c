import { sourceOf } from './source-line'
import type { TakenPost } from './taken-post'

/** Enough for a page to be read in any browser, in light and dark. */
const style = `:root { color-scheme: light dark }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 serif; overflow-wrap: anywhere }
img, video { max-width: 100%; height: auto }
pre { white-space: pre-wrap }
footer { margin-top: 2rem; font: .9rem/1.5 sans-serif }
.spoiler:not(:hover, :focus) { color: transparent; background: GrayText }`

/** A post as a whole HTML document with title and source, built node by node. */
export function asHtml(post: TakenPost): string {
  const { channel, date, address } = sourceOf(post)
  const made = document.implementation.createHTMLDocument(post.title ?? channel ?? '')
  const element = (tag: string, text = '') => {
    const own = made.createElement(tag)
    own.textContent = text
    return own
  }
  if (post.language) made.documentElement.lang = post.language
  const charset = made.createElement('meta')
  charset.setAttribute('charset', 'utf-8')
  const viewport = made.createElement('meta')
  viewport.name = 'viewport'
  viewport.content = 'width=device-width, initial-scale=1'
  made.head.prepend(charset, viewport)
  made.head.append(element('style', style))
  const article = element('article')
  if (post.title) article.append(element('h1', post.title))
  for (const node of post.root.childNodes) article.append(made.importNode(node, true))
  for (const spoiler of article.querySelectorAll<HTMLElement>('.spoiler')) spoiler.tabIndex = 0
  const footer = element('footer', [channel, date].filter(Boolean).join(', '))
  if (address) {
    const link = made.createElement('a')
    link.href = address
    link.textContent = address
    footer.append(footer.textContent ? ': ' : '', link)
  }
  article.append(footer)
  made.body.append(article)
  return `<!doctype html>\n${made.documentElement.outerHTML}\n`
}
