import { type ContentsControls, createContents } from '../contents'
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
import { cardScript } from './card-script'

/** What differs between the features on a page and those in the reading view. */
export interface FeatureHooks {
  readonly navigation: boolean
  /** Whether the contents can be folded away. */
  readonly canFold: boolean
  /** Left out where there is no reading view to open. */
  readonly onRead?: () => void
  readonly onControls: (controls: ContentsControls) => void
  /** The elements that mark terms, in order. */
  readonly terms: () => readonly Element[]
  readonly onOutline: (outline: Outline) => void
  readonly onMarked: GlossaryServices['onMarked']
  readonly onTermControls: GlossaryServices['onControls']
  readonly unseen: GlossaryServices['unseen']
}

/** The features of a post that the reader has switched on. */
export function postFeatures(
  settings: Settings,
  tools: PageTools,
  host: string,
  hooks: FeatureHooks,
): readonly Feature<Post>[] {
  let firstLines: readonly number[] = []
  const onOutline: FeatureHooks['onOutline'] = (outline) => {
    firstLines = outline.entries.map(({ line }) => line)
    hooks.onOutline(outline)
  }
  /** The number that the contents give the section of a block; without contents the block's own. */
  const paragraphNumber = (block: number) => {
    const paragraph = firstLines.findLastIndex((line) => line <= block)
    return (paragraph < 0 ? block : paragraph) + 1
  }
  return [
    ...(settings.contents.on ? [contentsOf(settings, tools, host, { ...hooks, onOutline })] : []),
    ...(settings.glossary.on ? [glossaryOf(settings, tools, paragraphNumber, hooks)] : []),
  ]
}

function contentsOf(
  { contents }: Settings,
  tools: PageTools,
  host: string,
  { canFold, onRead, ...hooks }: FeatureHooks,
): Feature<Post> {
  const onCollapse = (collapsed: boolean) =>
    void ask('contents/collapse', { collapsed }).catch(() => {})
  return createContents({
    tools,
    minimumParagraphs: contents.minimumParagraphs,
    wordsPerMinute: contents.wordsPerMinute,
    collapsed: canFold && contents.collapsedOn.includes(host),
    ...(canFold && { onCollapse }),
    ...(onRead && { onRead }),
    outline: (lines, starts) =>
      ask('contents/outline', { lines: [...lines], starts: starts && [...starts] }),
    link: (text, others) =>
      ask('contents/link', { page: location.href, text, others: [...others] }),
    placeLeft: (post) => ask('contents/return', { post }),
    leave: (post, place) => ask('contents/leave', { post, place }),
    onPace: (wordsPerMinute) => void ask('contents/pace', { wordsPerMinute }).catch(() => {}),
    ...hooks,
  })
}

function glossaryOf(
  { glossary, letterKeys }: Settings,
  tools: PageTools,
  paragraphNumber: GlossaryServices['paragraphNumber'],
  { onMarked, onTermControls, unseen }: FeatureHooks,
): Feature<Post> {
  return createGlossary({
    tools,
    underline: glossary.underline,
    letterKeys,
    unseen,
    find: ({ text, blockStarts }) => ask('glossary/find', { text, blockStarts: [...blockStarts] }),
    card: (term, language, text) => ask('glossary/card', { term, language, text }),
    cards: () => cardScript.load(),
    know: (term, known) => ask('glossary/know', { term, known }),
    edit: (term) => ask('glossary/edit', { term }),
    paragraphNumber,
    jump(block, signal) {
      const place = placeOf(block)
      if (place) jumpTo(place, tools.scroller, signal)
    },
    onControls: onTermControls,
    onMarked,
  })
}
