import type { Feature } from '../page/feature'
import { placeOf } from '../page/place'
import type { Post } from '../page/post'
import { channelPosts } from './channel-posts'
import { clearContents, drawContents } from './draw'
import { followPace } from './follow-pace'
import { jumpTo } from './jump'
import { linesInSlices } from './lines'
import { Navigation } from './navigation'
import type { OutlineEntry } from './outline'
import { minutesLeft } from './pace'
import { postKey } from './post-key'
import { entryLeft, keepPlace } from './reading-memory'
import { followReading } from './reading-place'
import type { ContentsServices } from './services'
import { contentsStrings } from './strings'
import { showStrip } from './strip'
import { termCounts } from './term-counts'
import type { ContentsActions, ContentsView } from './view'

export type { ContentsControls, ContentsServices } from './services'

/** Contents of the post beside it. */
export function createContents(services: ContentsServices): Feature<Post> {
  return {
    id: 'contents',
    applies: ({ blocks }) => blocks.length > 0,
    start: (post, signal) => startContents(post, services, signal),
  }
}

async function startContents(
  post: Post,
  services: ContentsServices,
  signal: AbortSignal,
): Promise<void> {
  const { tools, minimumParagraphs } = services
  const t = contentsStrings(tools.language)
  const lines = await linesInSlices(post.blocks)
  if (signal.aborted) return
  const places = post.blocks.map(placeOf)
  const posts = post.address.kind === 'channel' ? channelPosts(post.blocks) : []
  const words = lines.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  const pace = followPace(words, services.wordsPerMinute, services.onPace, signal)
  const key = postKey(post.address, location.pathname)
  const keep = keepPlace((place) => void services.leave(key, place).catch(() => {}), signal)
  const placeAt = ({ line }: OutlineEntry) => places[line] ?? []
  let { collapsed } = services
  let open = false
  /** The entry a jump went to: it is the current one until the reader scrolls on. */
  let goal: { index: number; isThere: () => boolean } | null = null
  let following = new AbortController()
  let view: ContentsView = {
    entries: [],
    current: 0,
    progress: 0,
    minutesLeft: minutesLeft(words, 0, pace.speed),
    terms: [],
    dates: [],
    resume: null,
    failed: false,
    t,
  }

  const update = (changed: Partial<ContentsView>) => {
    view = { ...view, ...changed }
    draw()
  }
  /** Focus goes into the list with the reader, and back to the bar. */
  const onList = (to: boolean) => {
    open = to
    draw()
    tools.focus(to ? 'list' : 'contents')
  }
  const onCollapse = (folded: boolean) => {
    collapsed = folded
    services.onCollapse?.(folded)
    draw()
  }
  const actions: ContentsActions = {
    jump(index) {
      open = false
      const entry = view.entries[index]
      const place = entry && places[entry.line]
      if (place) goal = { index, isThere: jumpTo(place, tools.scroller, signal) }
      update({ resume: null, current: index })
      keep(entry, false)
    },
    async copyLink(index) {
      const at = view.entries[index]?.line ?? 0
      const others = lines.filter((_, line) => line !== at).map(({ text }) => text)
      await navigator.clipboard.writeText(await services.link(lines[at]?.text ?? '', others))
    },
    retry: () => void load(),
    read: services.onRead,
  }
  const draw = () =>
    drawContents(tools, view, actions, {
      collapsed,
      list: open,
      onCollapse: services.onCollapse && onCollapse,
      onList,
    })
  /** Makes the list; what of it fails can be tried again. */
  const load = async () => {
    const starts = posts.length > 0 ? lines.map(() => false) : null
    for (const { first } of posts) if (starts) starts[first] = true
    try {
      const outline = await services.outline(lines, starts)
      if (signal.aborted) return
      services.onOutline(outline)
      const paragraphs = lines.filter(({ startsParagraph }) => startsParagraph).length
      const isLong = Math.max(paragraphs, outline.entries.length) >= minimumParagraphs
      const entries = isLong ? outline.entries.filter(({ line }) => places[line]) : []
      update({ entries, dates: datesOf(entries), failed: false })
      begin()
    } catch {
      if (signal.aborted) return
      update({ failed: true })
      begin()
    }
  }
  const datesOf = (entries: readonly OutlineEntry[]) =>
    entries.map(({ line }) =>
      posts
        .find(({ first }) => first === line)
        ?.date?.toLocaleDateString(tools.language, { day: 'numeric', month: 'short' }),
    )
  /** Everything that needs the list. */
  const begin = () => {
    following.abort()
    following = new AbortController()
    const starts = view.entries.flatMap(placeAt)
    countTerms()
    void services.placeLeft(key).then(
      (place) => {
        const resume = entryLeft(view.entries, place)
        if (resume !== null && resume > view.current && !signal.aborted) update({ resume })
      },
      () => {},
    )
    const [first] = places.flatMap((place) => place ?? [])
    const last = places.findLast((place) => place)
    if (!first || !last) return
    followReading(
      starts,
      [first, last],
      tools.scroller,
      ({ current: read, progress }) => {
        if (!goal?.isThere()) goal = null
        const current = goal?.index ?? read
        pace.moved(progress)
        const left = minutesLeft(words, progress, pace.speed)
        const moved = current !== view.current
        if (moved) keep(view.entries[current], progress >= 1)
        const passed = view.resume !== null && current >= view.resume
        if (
          moved ||
          left !== view.minutesLeft ||
          Math.round(progress * 100) !== Math.round(view.progress * 100)
        )
          update({ current, progress, minutesLeft: left, ...(passed && { resume: null }) })
      },
      AbortSignal.any([signal, following.signal]),
    )
  }
  const countTerms = () => {
    const terms = termCounts(view.entries.flatMap(placeAt), services.terms())
    if (terms.join() !== view.terms.join()) update({ terms })
  }

  services.onControls({
    step(by) {
      const to = view.current + by
      if (view.entries[to]) actions.jump(to)
    },
    termsMarked: countTerms,
  })
  draw()
  if (services.navigation && post.address.channel) {
    tools.show('navigation', (layout) => layout === 'rail' && <Navigation post={post} t={t} />)
    if (posts.length === 0) showStrip(post, t, signal)
  }
  tools.events.addEventListener(
    'keydown',
    (event) => {
      if (!open || (event as KeyboardEvent).key !== 'Escape') return
      // A dialog around the post would close on the key's own effect.
      event.preventDefault()
      event.stopPropagation()
      onList(false)
    },
    { capture: true, signal },
  )
  signal.addEventListener('abort', () => clearContents(tools))
  await load()
}
