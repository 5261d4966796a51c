import type { MirrorAddress } from '../page/address'
import type { Block } from '../page/block'
import type { MirrorPage } from '../page/mirror-page'
import { isMaybeFillerLine } from './filler/judge-filler'
import { SignWords } from './text/sign-words'
import type { Words } from './text/words'
import type { Verdict } from './verdict'

/** Longest text that is looked through for a name, in UTF-16 units: lines that name a channel are short. */
const longestLine = 400

/** Lines that mirrors of Telegram print and hardly anybody else. */
const mirrorLine =
  /^(?:create\s*:|last update\s*:|(?:view more\s*)?open in telegram|telegram group & telegram channel|(?:telegram )?telegram \| did you know)/i
/** The same line with the channel's title before it. */
const fillerLine = /telegram \| did you know/i
/** First words of these lines, among others of the pattern. */
const lineWords = new SignWords(mirrorLine.source)

/** Whether a block is a line of the kind that mirrors print around a post. */
export function isMirrorLine(block: Block, words: Words): boolean {
  if (lineWords.begin(words, block.index) && mirrorLine.test(block.text)) return true
  return isMaybeFillerLine(words, block.index) && fillerLine.test(block.text)
}

/**
 * Whether a page at a mirror's address is about the channel that the address names: it links to the
 * channel, writes its name, or prints what only mirrors print. A mirror's host has pages of other kinds
 * too, and may belong to somebody else one day: nothing is hidden on such pages.
 * @param lines all of the page's, where some of its blocks stand for several
 */
export function isOfItsChannel(
  page: MirrorPage,
  words: Words,
  verdicts: readonly (Verdict | null)[],
  lines: readonly Block[],
): boolean {
  const { address, blocks } = page
  if (address.channel === null) return true
  const name = nameIn(address.channel)
  const titles = titlesIn(page)
  const { title } = page.document
  return (
    name.test(title) ||
    title.includes(hostOf(page)) ||
    lines.some(({ pieces }) => pieces.length === 1 && titles.has(pieces[0]?.trim() ?? '')) ||
    verdicts.some((verdict) => verdict?.reason === 'server-message') ||
    blocks.some((block) => isMirrorLine(block, words) || names(block, name, address)) ||
    (lines !== blocks && lines.some((line) => names(line, name, address)))
  )
}

/** Lines by which a page says whose it is: its host's name, or a channel's title that stands in its address. */
function titlesIn(page: MirrorPage): Set<string> {
  const path = page.document.location?.pathname ?? ''
  const titles = path
    .split('/')
    .filter((part) => part.includes('%20'))
    .map(decoded)
  return new Set([hostOf(page), ...titles])
}

function hostOf({ address }: MirrorPage): string {
  return address.host.replace(/^www\./, '')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function names({ links, length, pieces }: Block, name: RegExp, address: MirrorAddress): boolean {
  if (length <= longestLine && pieces.some((piece) => name.test(piece))) return true
  return links.some((link) => {
    const href = link.getAttribute('href') ?? ''
    return name.test(href) && isOwnOrTelegrams(href, address)
  })
}

/** A channel's name as a username, or as part of an address in one of the forms that mirrors use, or before a post's number. */
function nameIn(channel: string): RegExp {
  return new RegExp(`(?:[@/=]|%2f|com\\.)${channel}(?![\\w-]|\\.(?!com/))|\\b${channel}/\\d`, 'i')
}

/** Links to share a page hold its address behind the one of another site. */
function isOwnOrTelegrams(href: string, { host }: MirrorAddress): boolean {
  return (
    !/^(?:https?:)?\/\//i.test(href) || href.includes(host) || /\b(?:t|telegram)\.me\b/.test(href)
  )
}
