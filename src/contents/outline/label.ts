/** Longest label, in characters: what one row of the panel shows. */
const longest = 60
/** Shortest lead clause, in characters, that still says what a paragraph is about. */
const shortestClause = 24

const clutter =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u20e3|\u200d|[\s•▪▫◾●○·–—*-]|(?:\d+[.)]\s))+/u
const clauseEnd =
  /[.!?…。！？؟](?=\s|$|[»”"])|[,;:،؛，；：](?=\s|$|\p{Script=Han})|\s[—–-]\s|\s?\(/gu

/** The words a paragraph is listed by: its lead clause, cut at a clause, else at a word. */
export function labelOf(text: string): string {
  const clean = text.replace(clutter, '').trim() || text.trim()
  if (clean.length <= longest) return clean.replace(/\s*[:：]$/, '')
  let cut = 0
  for (const { index, 0: mark } of clean.matchAll(clauseEnd)) {
    if (index > longest) break
    // A quotation or question keeps its own mark, a comma goes.
    const end = /[!?？！؟]/.test(mark) ? index + 1 : index
    if (end >= shortestClause) cut = end
    if (cut && /[.!?。！？؟…]/.test(mark)) break
  }
  return balanced(clean.slice(0, cut || wordCut(clean)).trim())
}

function wordCut(text: string): number {
  let cut = 0
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text.slice(0, longest + longest),
  )) {
    if (index + segment.length > longest) break
    cut = index + segment.length
  }
  return cut || longest
}

/** Drops an opening bracket, a stroke or a dash that the cut left alone at the end. */
function balanced(text: string): string {
  return text.replace(/[\s(«“„"/,–—-]+$/u, '')
}
