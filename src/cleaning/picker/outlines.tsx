interface OutlinesProps {
  /** What is pointed at. */
  element: Element | null
  /** A click anywhere on the page. */
  onPoint: (x: number, y: number) => void
  onChoose: (x: number, y: number) => void
}

/**
 * Lies over the whole page while something is chosen, so that neither the page's own scripts nor its
 * frames get what is meant for the choice.
 */
export function Outlines({ element, onPoint, onChoose }: OutlinesProps) {
  const box = element?.getBoundingClientRect()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way is the bar's own field.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way is the bar's own field.
    <div
      class="pick-shield"
      onPointerMove={({ clientX, clientY }) => onPoint(clientX, clientY)}
      onClick={({ clientX, clientY }) => onChoose(clientX, clientY)}
    >
      {box && (
        <div
          class="pick-box"
          style={`transform:translate(${box.left}px,${box.top}px);width:${box.width}px;height:${box.height}px`}
        />
      )}
    </div>
  )
}
