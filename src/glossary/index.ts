import { luminanceBehind } from '../interface/tools/theme'
import type { Feature } from '../page/feature'
import type { Post } from '../page/post'
import { createSlices, nextTask } from '../page/slices'
import { cardsWhenWanted } from './card/when-wanted'
import { startList } from './list/start-list'
import { backgroundKind } from './marks/background'
import { markMentions } from './marks/mark'
import { readPostText } from './marks/post-text'
import type { GlossaryServices } from './services'
import { glossaryStrings } from './strings'

/** Underlines terms in the post and explains them in cards. */
export function createGlossary(services: GlossaryServices): Feature<Post> {
  return {
    id: 'glossary',
    applies: ({ blocks }) => blocks.length > 0,
    async start({ blocks }, signal) {
      // What else begins with the page goes first.
      await nextTask()
      if (signal.aborted) return
      const t = glossaryStrings(services.tools.language)
      const text = readPostText(blocks)
      // The answer comes in a task of its own, in which the first slice begins.
      const { mentions, defined } = await services.find(text)
      if (signal.aborted) return
      const work = { breathe: createSlices(), unseen: services.unseen }
      const style = {
        underline: services.underline,
        background: backgroundKind(luminanceBehind(blocks[0]?.element)),
        description: t('definition'),
      }
      const marked = await markMentions(text, mentions, style, work, signal)
      if (signal.aborted) return
      services.onMarked(
        marked.map(({ mention }) => mention),
        marked.map(({ elements }) => elements),
      )
      const post = { marked, defined, text, blocks }
      const cards = cardsWhenWanted(post, { ...services, onKnown: () => list.update() }, t, signal)
      const list = startList(post, services, cards.show, t, signal)
      services.onControls(cards, signal)
    },
  }
}
