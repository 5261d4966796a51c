import type { ComponentChild } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface SlotPlaceProps {
  content: ComponentChild
  draw: (content: ComponentChild, place: Element) => void
}

/** Where a feature's own drawing stands; it is redrawn with everything else. */
export function SlotPlace({ content, draw }: SlotPlaceProps) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (place.current) draw(content, place.current)
  })
  useLayoutEffect(() => {
    const { current } = place
    return () => {
      if (current) draw(null, current)
    }
  }, [])
  return <div ref={place} class="slot-place" />
}
