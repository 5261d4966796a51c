/**
 * Calls `update` now and whenever something may have moved against something else: by scrolling of
 * whatever scrolls around them, by the window's size or by the card's own.
 * @param card in the window's document or a shadow root
 * @returns stops it
 */
export function followMoves(card: Element, update: () => void): () => void {
  let frame = 0
  const later = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      update()
    })
  }
  const stop = new AbortController()
  const how = { capture: true, passive: true, signal: stop.signal }
  addEventListener('scroll', later, how)
  addEventListener('resize', later, how)
  // What scrolls inside a shadow root is heard only there.
  card.getRootNode().addEventListener('scroll', later, how)
  const resized = new ResizeObserver(later)
  resized.observe(card)
  update()
  return () => {
    stop.abort()
    resized.disconnect()
    cancelAnimationFrame(frame)
  }
}
