const holdAttribute = 'data-cm-hold'

/**
 * Longest time a page stays out of sight, in ms. A server that needs longer shows the page as it
 * arrives: better junk than an empty window.
 */
const longestHold = 10_000

/**
 * Keeps the page invisible, laid out as ever, until it is judged. Runs before the page's first byte is
 * drawn, as the settings can only be read later than that.
 * @returns lets the page be seen; safe to call more than once
 */
export function holdPage(document: Document): () => void {
  const root = document.documentElement
  root.setAttribute(holdAttribute, '')
  const release = () => {
    clearTimeout(timer)
    root.removeAttribute(holdAttribute)
  }
  const timer = setTimeout(release, longestHold)
  return release
}

/** Resolves once the whole document is parsed; at once where it already is. */
export function documentParsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve()
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
  })
}
