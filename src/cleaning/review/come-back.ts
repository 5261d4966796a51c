/** Where the page is asked what stands there, as shares of the window's width and height. */
const probe = { x: 0.4, y: 0.3 } as const

/**
 * Notes what the reader is looking at.
 * @returns scrolls so that it stands where it stood, whatever has been shown or hidden above it
 */
export function placeToComeBackTo(document: Document): () => void {
  const anchor = document.elementFromPoint(innerWidth * probe.x, innerHeight * probe.y)
  const top = anchor?.getBoundingClientRect().top ?? 0
  return () => {
    if (anchor?.isConnected) scrollBy(0, anchor.getBoundingClientRect().top - top)
  }
}
