import type { Block } from '../page/block'
import { roleOf } from '../page/elements'
import type { MirrorPage } from '../page/mirror-page'
import type { Words } from './text/words'

/** What judges look at in a block. Its text and links are only read by a judge whose sign words it has. */
export interface Signs {
  readonly block: Block
  readonly words: Words
  /** Whether a small box around it is named as an advertisement's. */
  readonly inAdBox: boolean
  readonly page: MirrorPage
}

/** The frames in a block. */
export function framesOf({ media }: Block): Element[] {
  return media.filter((element) => roleOf(element) === 'frame')
}

const telegramHosts = /(?:^|\.)(?:t\.me|telegram\.(?:me|org|dog)|telegra\.ph|tx\.me)$/i

/** Whether a host is neither the page's own nor Telegram's. */
export function isForeign(host: string, { address, document }: MirrorPage): boolean {
  const family = address.host.replace(/^www\./, '')
  if (host === '' || host === family || host === address.host) return false
  if (host === document.location?.host || host.endsWith(`.${family}`)) return false
  return !telegramHosts.test(host)
}
