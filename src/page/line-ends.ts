/** Pieces of preformatted text behind which a line ends. */
const ends = new WeakSet<Text>()

/**
 * Divides preformatted text behind its line breaks, so that each line has nodes of its own. The nodes that
 * were there keep the beginnings of their texts.
 * @returns the way back: every node holds all of its text again
 */
export function divideAtLineEnds(root: Element): () => void {
  const texts: Text[] = []
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  const divided = texts.map((node) => ({ node, pieces: piecesOf(node) }))
  return () => {
    for (const { node, pieces } of divided) {
      // Joined from the pieces: a page that has written something else since keeps what it wrote.
      node.data = pieces.map(({ data }) => data).join('')
      for (const piece of pieces) {
        ends.delete(piece)
        if (piece !== node) piece.remove()
      }
    }
  }
}

/** Whether a line of preformatted text ends with a node. */
export function endsLine(node: Text): boolean {
  return ends.has(node)
}

/** A line with the empty ones below it. */
const line = /[^\n]*\n+|[^\n]+/g

function piecesOf(node: Text): Text[] {
  const pieces = [node]
  let rest = node
  for (const text of node.data.match(line) ?? []) {
    if (text.endsWith('\n')) ends.add(rest)
    if (text.length < rest.length) {
      rest = rest.splitText(text.length)
      pieces.push(rest)
    }
  }
  return pieces
}
