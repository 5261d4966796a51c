import { isOfficialHost, type MirrorAddress } from '../page/address'
import type { Block } from '../page/block'
import type { MirrorPage } from '../page/mirror-page'
import type { Verdict } from './verdict'

/** Verdicts on what only mirrors print. */
const marks: ReadonlySet<string> = new Set(['php-message', 'filler-heading'])
/** Longest text that is looked through for a name, in UTF-16 units: lines that name a channel are short. */
const longestLine = 400
const hostOfLink = /^(?:https?:)?\/\/([^/?#]+)/i

/**
 * Whether a page at a mirror's address is about the channel that the address names: it links to the
 * channel, writes its name, or has what only mirrors print. A mirror's host has pages of other kinds too,
 * and may belong to somebody else one day: such pages are left alone.
 */
export function isOfItsChannel(
  { address, blocks }: MirrorPage,
  verdicts: readonly (Verdict | null)[],
): boolean {
  if (address.channel === null) return true
  const name = nameIn(address.channel)
  return (
    verdicts.some((verdict) => verdict !== null && marks.has(verdict.evidence.code)) ||
    blocks.some((block) => names(block, name, address))
  )
}

function names({ links, length, pieces }: Block, name: RegExp, address: MirrorAddress): boolean {
  if (length <= longestLine && pieces.some((piece) => name.test(piece))) return true
  return links.some((link) => {
    const href = link.getAttribute('href') ?? ''
    return name.test(href) && isOwnOrOfficial(href, address)
  })
}

/** A channel's name as a username, or as part of an address in one of the forms that mirrors use. */
function nameIn(channel: string): RegExp {
  return new RegExp(`(?:[@/=]|com\\.)${channel}(?![\\w-]|\\.(?!com/))`, 'i')
}

function isOwnOrOfficial(href: string, { host }: MirrorAddress): boolean {
  const linked = hostOfLink.exec(href)?.[1]?.toLowerCase()
  return linked === undefined || linked === host || isOfficialHost(linked)
}
