const namespace = 'http://www.w3.org/2000/svg'

/** Shapes only: nothing that loads, links, moves or holds HTML. */
const shapes = new Set(
  'svg g path circle ellipse rect line polyline polygon text tspan title desc defs lineargradient radialgradient stop clippath mask'.split(
    ' ',
  ),
)
const attributes =
  /^(?:viewbox|width|height|d|points|[cfr]?[xy][12]?|r|transform|fill(?:-.*)?|stroke(?:-.*)?|opacity|offset|stop-.*|id|clip-path|mask|gradient.*|text-anchor|font-size|role|aria-label|preserveaspectratio)$/i
/** A reference out of the drawing would be a request. */
const outside = /url\(\s*['"]?(?!#)/i
/** Most elements of a drawing; a larger one is an application. */
const mostShapes = 2000

/** Copies a drawing shape by shape; null where there is more of it than a picture has. */
export function copyDrawing(drawing: Element): Element | null {
  const document = drawing.ownerDocument
  const pending: { from: Element; into: Element | null }[] = [{ from: drawing, into: null }]
  let first: Element | null = null
  for (let count = 0; pending.length > 0; count++) {
    const next = pending.pop()
    if (!next || count > mostShapes) return null
    const { from, into } = next
    if (from.namespaceURI !== namespace || !shapes.has(from.tagName.toLowerCase())) continue
    const copy = document.createElementNS(namespace, from.tagName)
    for (const { name, value } of from.attributes)
      if (attributes.test(name) && !outside.test(value)) copy.setAttribute(name, value)
    if (from.childElementCount === 0) copy.textContent = from.textContent
    into?.append(copy)
    first ??= copy
    for (const child of [...from.children].reverse()) pending.push({ from: child, into: copy })
  }
  return first
}
