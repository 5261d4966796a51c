import { divideAtLineEnds } from '../page/line-ends'

/** Lines that mirrors print around a post, at the beginning of a line of text. */
const siteLine = /^(?:Create:|Last Update:|BY (?=\S)|FROM (?=[A-Z]{2,3}$)|.*\bfrom (?=[a-z]{2}$))/gm
/** How many of them, each of another kind, tell a page that is preformatted as a whole from code that a post shows. */
const fewestSiteLines = 2

/**
 * Divides the lines of pages that are one preformatted text: copies and junk are lines of it, and have no
 * elements of their own to hide. Aborting the signal gives back the very same nodes and markup; what was
 * hidden has to be shown again before.
 * @returns whether there was anything to divide
 */
export function divideLines(document: Document, signal: AbortSignal): boolean {
  const dumps = [...document.querySelectorAll('pre')].filter(({ textContent }) => {
    const found = textContent?.match(siteLine) ?? []
    return new Set(found).size >= fewestSiteLines
  })
  for (const dump of dumps) signal.addEventListener('abort', divideAtLineEnds(dump))
  return dumps.length > 0
}
