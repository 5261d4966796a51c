import { createContents } from '../contents'
import { jumpTo } from '../contents/jump'
import type { Outline } from '../contents/outline'
import { createGlossary } from '../glossary'
import type { GlossaryServices } from '../glossary/services'
import type { PageTools } from '../interface/tools/page-tools'
import { ask } from '../messages/channel'
import type { Feature } from '../page/feature'
import { placeOf } from '../page/place'
import type { Post } from '../page/post'
import type { Settings } from '../settings/schema'

/** What differs between the features on a page and those in the reading view. */
export interface FeatureHooks {
  readonly navigation: boolean
  readonly collapsed: boolean
  /** Left out where the contents cannot be folded. */
  readonly onCollapse?: (collapsed: boolean) => void
  /** Left out where there is no reading view to open. */
  readonly onRead?: () => void
  readonly onOutline: (outline: Outline) => void
  readonly onMarked: GlossaryServices['onMarked']
  readonly onControls: GlossaryServices['onControls']
}

/** The features of a post that the reader has switched on. */
export function postFeatures(
  { contents, glossary, letterKeys }: Settings,
  tools: PageTools,
  hooks: FeatureHooks,
): readonly Feature<Post>[] {
  const { minimumParagraphs, wordsPerMinute } = contents
  const { onMarked, onControls, ...forContents } = hooks
  let firstLines: readonly number[] = []
  const onOutline: FeatureHooks['onOutline'] = (outline) => {
    firstLines = outline.entries.map(({ line }) => line)
    hooks.onOutline(outline)
  }
  return [
    ...(contents.on
      ? [createContents({ tools, minimumParagraphs, wordsPerMinute, ...forContents, onOutline })]
      : []),
    ...(glossary.on
      ? [
          createGlossary({
            tools,
            underline: glossary.underline,
            mentions: glossary.mentions,
            letterKeys,
            find: (text) => ask('glossary/find', { text }),
            card: (term, language, text) => ask('glossary/card', { term, language, text }),
            know: (term, known) => ask('glossary/know', { term, known }),
            edit: (term) => ask('glossary/edit', { term }),
            paragraphNumber(block) {
              const paragraph = firstLines.findLastIndex((line) => line <= block)
              return (paragraph < 0 ? block : paragraph) + 1
            },
            jump(block, signal) {
              const place = placeOf(block)
              if (place) jumpTo(place, tools.scroller, signal)
            },
            onControls,
            onMarked,
          }),
        ]
      : []),
  ]
}
