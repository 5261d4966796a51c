import type { Passage } from '../passage'
import { isAddress } from './addresses'
import { isCall } from './calls'
import { closingLines } from './closing-lines'
import { isCredit } from './credits'
import { isSalutation, isThanks } from './salutations'

/** Share of links from which a line without a sentence is nothing but a link. */
const onlyLink = 0.9
/** Shortest link, in letters, that tells what it leads to. */
const tellingLink = 25
/** Command lines that are set as text. */
const command = /^(?:\$ |sudo |npm |npx |pip |apt(?:-get)? |git |docker |curl |#!\/|echo |cd |C:\\)/

/** Lines that are never entries: what stands around the text of a post, and code. */
export function neverEntries(passages: readonly Passage[]): ReadonlySet<number> {
  const never = new Set<number>()
  passages.forEach((passage, at) => {
    if (isAround(passage) || (at > 0 && isBareLink(passage))) never.add(passage.index)
  })
  const last = passages.findLast(({ index }) => !never.has(index))
  if (last && passages.length > 2 && isThanks(last.marks.words)) never.add(last.index)
  for (const index of closingLines(passages, never)) never.add(index)
  return never
}

function isAround({ line, marks: { words } }: Passage): boolean {
  if (line.inset === 'code' || command.test(words)) return true
  if (!/[\p{L}\p{N}]/u.test(words)) return true
  if (isAddress(line.text) || isAddress(words)) return true
  return isCall(words) || isCredit(words) || isSalutation(words)
}

/** A link alone, without saying what it leads to; a post may begin with a linked title. */
function isBareLink({ line, weight }: Passage): boolean {
  return line.linkShare >= onlyLink && weight < tellingLink && !line.emphasised
}
