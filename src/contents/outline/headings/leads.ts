import type { Passage } from '../passage'
import { marksOf } from '../text/marks'
import type { Situation } from './heading'

/** Lengths of words that a paragraph can be headed by inside its first line, in characters. */
const shortestLead = 3
const longestLead = 90
/** Shortest paragraph, in letters, that a lead of its own heads. */
const shortestParagraph = 90
/** Longest label before a colon, in characters. */
const longestRunIn = 40

const runIn = /^[^:：.!?。]{3,}[:：](?=\s|\p{Script=Han})/u

/** The bold words a paragraph begins with, where they stand for it; empty where they do not. */
export function boldLead({ line, marks }: Passage): string {
  const lead = line.text.slice(0, line.boldLead)
  const words = marksOf(lead).words
  if (words.length < shortestLead || words.length > longestLead || line.emphasised) return ''
  const rest = line.text.slice(line.boldLead)
  // Bold words inside a sentence stress it; those that head are closed off from what follows.
  const closed = /[.:!?。：！？؟]["”»]?\s*$/u.test(lead) || /^\s*(?:[.:—–-]|[。：])/u.test(rest)
  return closed && marks.words.length > words.length ? lead : ''
}

/** The words before a colon that a paragraph begins with; empty where there are none. */
export function runInLead({ marks, weight }: Passage): string {
  const found = weight >= shortestParagraph ? runIn.exec(marks.words)?.[0] : undefined
  return found && found.length <= longestRunIn ? found : ''
}

/** The bold words behind an emoji that a paragraph begins with: a person or thing it tells about. */
export function namedLead({ line, marks }: Passage): string {
  if (!marks.emoji || line.emphasised) return ''
  const lead = line.text.slice(0, line.boldLead)
  const { length } = marksOf(lead).words
  return length >= shortestLead && length <= longestRunIn ? lead : ''
}

/** A paragraph that begins with bold words of its own. */
export function isLeadHeading({ passage }: Situation): boolean {
  return headsParagraph(passage) && (boldLead(passage) !== '' || namedLead(passage) !== '')
}

/** A paragraph that begins with a few words and a colon. */
export function isRunInHeading({ passage }: Situation): boolean {
  return headsParagraph(passage) && runInLead(passage) !== ''
}

function headsParagraph({ startsParagraph, weight, marks }: Passage): boolean {
  return startsParagraph && weight >= shortestParagraph && !marks.bullet
}
