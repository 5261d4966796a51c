import type { Block } from '../page/block'
import type { MirrorPage } from '../page/mirror-page'
import { blocksInAdBoxes } from './ad-boxes'
import { wordCount } from './text/block-words'
import type { Words } from './text/words'
import type { Verdict } from './verdict'
import { judgeAdvertisement } from './verdicts/advertisement'
import { judgeFurniture } from './verdicts/furniture'
import { blocksWithMessages, judgeServerMessage } from './verdicts/server-message'
import { judgeSharing } from './verdicts/sharing'

/**
 * Longest text that signs other than a server message can be read from. In words, or where a script
 * has no spaces in UTF-16 units.
 */
const longestSign = { words: 70, units: 400 } as const

/** Judges every block by its own evidence, whatever the post is; null for unknown text. */
export function judgePage(page: MirrorPage, words: Words): (Verdict | null)[] {
  const adBoxes = blocksInAdBoxes(page, words)
  const messages = blocksWithMessages(words)
  return page.blocks.map((block) => {
    const message = messages.has(block.index) ? judgeServerMessage(block) : null
    if (message) return message
    if (!isShort(block, words)) return null
    const signs = { block, words, page, inAdBox: adBoxes.has(block.index) }
    return judgeAdvertisement(signs) ?? judgeSharing(signs) ?? judgeFurniture(signs)
  })
}

function isShort(block: Block, words: Words): boolean {
  return wordCount(words, block.index) <= longestSign.words || block.length <= longestSign.units
}
