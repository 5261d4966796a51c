import { linkAddress } from './addresses'
import players from './players.json'

export interface EmbeddedPage {
  /** Name of the player, or the host of a page that is no known one. */
  readonly name: string
  readonly isPlayer: boolean
  readonly url: string
}

/** Where a frame's content can be seen as a page of its own; null where it has no address. */
export function embeddedPage(address: string | null, base: string): EmbeddedPage | null {
  const url = linkAddress(address, base)
  if (!url || !/^https?:/.test(url)) return null
  for (const { name, frame, page } of players) {
    const found = new RegExp(frame).exec(url)
    if (!found) continue
    const own = page.replace(/\$(\d)/g, (_, hole: string) => decoded(found[Number(hole)] ?? ''))
    const safe = linkAddress(own, base)
    if (safe) return { name, isPlayer: true, url: safe }
  }
  return { name: new URL(url).host, isPlayer: false, url }
}

/** An address inside an address is written with escapes; a broken one is left as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
