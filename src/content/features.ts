import { type ContentsControls, createContents } from '../contents'
import type { Outline } from '../contents/outline'
import { createGlossary } from '../glossary'
import type { DefinedPlace, GlossaryServices } from '../glossary/services'
import type { PageTools } from '../interface/tools/page-tools'
import { ask } from '../messages/channel'
import type { Feature } from '../page/feature'
import type { Post } from '../page/post'
import type { Settings } from '../settings/schema'

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
}

/** The features of a post that the reader has switched on. */
export function postFeatures(
  settings: Settings,
  tools: PageTools,
  host: string,
  hooks: FeatureHooks,
): readonly Feature<Post>[] {
  return [
    ...(settings.contents.on ? [contentsOf(settings, tools, host, hooks)] : []),
    ...(settings.glossary.on ? [glossaryOf(settings, tools, hooks)] : []),
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
    placeLeft: (post) => ask('contents/return', { post }),
    leave: (post, place) => ask('contents/leave', { post, place }),
    onPace: (wordsPerMinute) => void ask('contents/pace', { wordsPerMinute }).catch(() => {}),
    ...hooks,
  })
}

function glossaryOf(
  { glossary }: Settings,
  tools: PageTools,
  { onMarked }: FeatureHooks,
): Feature<Post> {
  /** The post's text as terms were looked for, and what it defines itself. */
  let searched: string | undefined
  let definedHere: readonly DefinedPlace[] = []
  return createGlossary({
    tools,
    underline: glossary.underline,
    find: async (text) => {
      const found = await ask('glossary/find', { text })
      searched = text
      definedHere = found.defined
      return found.mentions
    },
    definedHere: (term) => definedHere.filter((place) => place.term === term),
    card: (term, language) => {
      const text = term.startsWith('here:') ? searched : undefined
      return ask('glossary/card', { term, language, text })
    },
    know: (term, known) => ask('glossary/know', { term, known }),
    edit: (term) => ask('glossary/edit', { term }),
    onMarked,
  })
}
