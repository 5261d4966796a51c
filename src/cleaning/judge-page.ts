import type { Block } from '../page/block'
import type { MirrorPage } from '../page/mirror-page'
import { blocksInAdBoxes } from './ad-boxes'
import { judgeSeenElsewhere, type SeenElsewhere } from './memory/seen-elsewhere'
import type { Known } from './post-region'
import { wordCount } from './text/block-words'
import type { Words } from './text/words'
import type { Verdict } from './verdict'
import { advertisement, judgeAdvertisement } from './verdicts/advertisement'
import { judgeFurniture } from './verdicts/furniture'
import { labelledBoxes } from './verdicts/labelled-box'
import {
  blocksWithMessages,
  isTalkOfMessage,
  judgeServerMessage,
  serverMessage,
  traceLines,
} from './verdicts/server-message'
import { judgeSharing } from './verdicts/sharing'

/**
 * Longest text that signs other than a server message can be read from. In words, or where a script
 * has no spaces in UTF-16 units.
 */
const longestSign = { words: 70, units: 400 } as const

/** What is known of a page beside its text. */
export interface Knowledge {
  /** Whether a block is known to be post text already. */
  readonly isPost: Known
  /** Whether the site's markup names a block an advertisement. */
  readonly isAdvertisement: Known
  readonly seen: SeenElsewhere
}

/**
 * Judges every block by its own evidence, whatever the post is; null for unknown text.
 * @param adBoxes the blocks inside elements that are named as an advertisement's
 */
export function judgePage(
  page: MirrorPage,
  words: Words,
  { isPost, isAdvertisement, seen }: Knowledge,
  adBoxes: ReadonlySet<number> = blocksInAdBoxes(page, words, isPost),
): (Verdict | null)[] {
  const messages = blocksWithMessages(words)
  const verdicts = page.blocks.map((block): Verdict | null => {
    if (isPost(block.index)) return null
    const message = messages.has(block.index) ? judgeServerMessage(block) : null
    if (message) return message
    if (isAdvertisement(block.index)) return advertisement('ad-box')
    if (!isShort(block, words)) return judgeSeenElsewhere(block, seen)
    const signs = { block, words, page, inAdBox: adBoxes.has(block.index) }
    return (
      judgeAdvertisement(signs) ??
      judgeSharing(signs) ??
      judgeFurniture(signs) ??
      judgeSeenElsewhere(block, seen)
    )
  })
  for (const last of messages)
    for (const line of traceLines(page.blocks, last)) verdicts[line] = serverMessage
  for (const index of messages)
    if (isTalkOfMessage(page, verdicts, index, page.address.kind === 'channel'))
      verdicts[index] = null
  for (const { first, end } of labelledBoxes(page, words, verdicts, isPost))
    for (let block = first; block < end; block++) verdicts[block] ??= advertisement('ad-label')
  return verdicts
}

function isShort(block: Block, words: Words): boolean {
  return wordCount(words, block.index) <= longestSign.words || block.length <= longestSign.units
}
