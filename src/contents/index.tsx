import type { PageTools } from '../interface/tools/page-tools'
import type { Feature } from '../page/feature'
import { placeOf } from '../page/place'
import type { Post } from '../page/post'
import { jumpTo } from './jump'
import { linesOf } from './lines'
import { Navigation } from './navigation'
import { type Outline, outlineOf } from './outline'
import { BarButton, Panel, type PanelState, Tab } from './panel'
import { followReading } from './reading-place'
import { contentsStrings } from './strings'

export interface ContentsServices {
  readonly tools: PageTools
  /** Paragraphs a post needs before it gets a list. */
  readonly minimumParagraphs: number
  /** The reader's pace. */
  readonly wordsPerMinute: number
  readonly navigation: boolean
  /** Whether the reader folded the panel on this site. */
  readonly collapsed: boolean
  /** Left out where the panel cannot be folded. */
  readonly onCollapse?: (collapsed: boolean) => void
  /** Opens the reading view; left out where there is none to open. */
  readonly onRead?: () => void
  /** Told once the outline is made. */
  readonly onOutline: (outline: Outline) => void
}

/** Contents of the post beside it. */
export function createContents(services: ContentsServices): Feature<Post> {
  return {
    id: 'contents',
    applies: ({ blocks }) => blocks.length > 0,
    start: (post, signal) => startContents(post, services, signal),
  }
}

function startContents(post: Post, services: ContentsServices, signal: AbortSignal): void {
  const { tools, minimumParagraphs, wordsPerMinute } = services
  const t = contentsStrings(tools.language)
  const lines = linesOf(post.blocks)
  const outline = outlineOf(lines)
  services.onOutline(outline)
  const entries = outline.entries.length >= minimumParagraphs ? outline.entries : []
  const places = entries.flatMap(({ line }) => placeOf(post.blocks[line]) ?? [])
  const words = lines.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  const minutes = Math.max(1, Math.ceil(words / wordsPerMinute))
  let { collapsed } = services
  let open = false
  let state: PanelState = { entries, current: 0, progress: 0, minutesLeft: minutes }

  const jump = (entry: number) => {
    open = false
    draw()
    const place = places[entry]
    if (place) jumpTo(place, tools.scroller, signal)
  }
  const fold = (folded: boolean) => {
    collapsed = folded
    services.onCollapse?.(folded)
    draw()
  }
  const draw = () => {
    tools.show('contents', (layout) =>
      layout === 'rail' ? (
        <Panel
          {...{ state, t }}
          onJump={jump}
          onRead={services.onRead}
          onCollapse={services.onCollapse && (() => fold(true))}
        />
      ) : (
        entries.length > 0 && (
          <BarButton
            {...{ state, t }}
            onOpen={() => {
              open = !open
              draw()
            }}
          />
        )
      ),
    )
    if (collapsed)
      tools.show(
        'tab',
        (layout) =>
          layout === 'rail' && <Tab current={state.current} t={t} onExpand={() => fold(false)} />,
      )
    else tools.hide('tab')
    if (open)
      tools.show(
        'list',
        (layout) =>
          layout !== 'rail' && (
            <Panel
              {...{ state, t }}
              onJump={jump}
              onClose={() => {
                open = false
                draw()
              }}
            />
          ),
      )
    else tools.hide('list')
  }

  draw()
  if (services.navigation && post.address.channel)
    tools.show('navigation', (layout) => layout === 'rail' && <Navigation post={post} t={t} />)
  const first = placeOf(post.blocks[0])
  const last = placeOf(post.blocks.at(-1))
  if (first && last)
    followReading(
      places,
      [first, last],
      tools.scroller,
      ({ current, progress }) => {
        const minutesLeft = Math.max(1, Math.ceil(minutes * (1 - progress)))
        const moved =
          current !== state.current ||
          minutesLeft !== state.minutesLeft ||
          Math.round(progress * 100) !== Math.round(state.progress * 100)
        state = { ...state, current, progress, minutesLeft }
        if (moved) draw()
      },
      signal,
    )
  signal.addEventListener('abort', () => {
    for (const slot of ['contents', 'tab', 'list', 'navigation'] as const) tools.hide(slot)
  })
}
