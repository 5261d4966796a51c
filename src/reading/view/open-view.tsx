import controls from '../../interface/form-controls.css?inline'
import pageTokens from '../../interface/page-tokens.css?inline'
import type { ToolSlot } from '../../interface/tools/page-tools'
import { createShadowHost } from '../../interface/tools/shadow-host'
import type { Post } from '../../page/post'
import { readAloud } from '../aloud'
import { makeArticle } from '../article'
import { offerSpoilers } from '../copy'
import { offerSameMirror } from '../links/same-mirror'
import type { FeatureReports, ReadingChoices, ReadingServices, TermNote } from '../services'
import { readingStrings } from '../strings'
import { Bar, type Popup } from './bar'
import { Dialog } from './dialog'
import { Header } from './header'
import { collectNotes, Notes } from './notes'
import { copiedBoxes, originalBoxes, placeRead } from './place'
import { printAsDocument } from './print'
import css from './reading.css?inline'
import { Strip } from './strip'
import { takeActions } from './take'
import { TakeMenu } from './take-menu'
import { TextSettings } from './text-settings'
import { placeCards } from './view-card'
import { createViewTools } from './view-tools'

/** Characters of a text that are enough to tell its language. */
const languageSample = 2000

/** Shows a copy of the post over its page. Aborting the signal leaves the view. */
export function openView(post: Post, services: ReadingServices, signal: AbortSignal): void {
  const { document, language, addresses } = services
  const t = readingStrings(language)
  let leave = () => {}
  // Heard before the host takes its own things away.
  signal.addEventListener('abort', () => leave())
  const styles = [pageTokens, controls, css, services.styles].join('\n')
  const host = createShadowHost(document, 'system', signal, styles)
  host.element.toggleAttribute('data-reading', true)
  const article = makeArticle(post, services)
  offerSpoilers(article.text, t('spoiler'), signal)
  const { blocks } = article.copy
  const { blocks: textBlocks } = article.post
  let { choices, opensHere } = services
  let popup: Popup | null = null
  let notes: readonly TermNote[] = []
  let postLanguage: string | null = null
  let aloud: { stop: AbortController; draw: ReturnType<typeof readAloud> } | null = null
  let drawing = 0

  const part = <Kind extends HTMLElement = HTMLElement>(selector: string) =>
    host.root.querySelector<Kind>(selector)
  const scroller = () => part('.rd-scroll') ?? host.element
  const redraw = () => {
    drawing ||= requestAnimationFrame(draw)
  }
  const tools = createViewTools({
    language,
    theme: choices.theme,
    root: host.root,
    scroller,
    redraw,
    drawNow: () => draw(),
    signal,
  })
  const cards = placeCards(tools, host.root, signal)
  const own = copiedBoxes(blocks)
  const onPage = originalBoxes(blocks, post.blocks, article.copy.sources)
  const from = { place: placeRead(onPage), x: scrollX, y: scrollY, view: 0 }

  const choose = (chosen: Partial<ReadingChoices>) => {
    choices = { ...choices, ...chosen }
    services.choose(choices).catch(() => tools.announce(t('notSaved')))
    redraw()
  }
  const showPopup = (next: Popup | null) => {
    const before = popup
    popup = next
    draw()
    if (next) part('.rd-pop :is(button, input)')?.focus()
    else if (before) part(`[data-opens="${before}"]`)?.focus()
  }
  const toggleAloud = () => {
    aloud?.stop.abort()
    aloud = aloud ? null : startAloud()
    redraw()
  }
  const startAloud = () => {
    const stop = new AbortController()
    const draw = readAloud({
      elements: blocks.flatMap(({ element }) => (element instanceof HTMLElement ? element : [])),
      first: placeRead(own)?.index ?? 0,
      scroller: scroller(),
      language: postLanguage,
      interfaceLanguage: language,
      rate: choices.speed,
      t,
      onRate: (speed) => choose({ speed }),
      onChange: redraw,
      onEnd: toggleAloud,
      signal: AbortSignal.any([signal, stop.signal]),
    })
    return { stop, draw }
  }
  const print = () => {
    showPopup(null)
    window.print()
  }
  const actions = takeActions(article, host.root, services, print)
  const channel = post.channelTitle ?? post.address.channel
  const date = services.published?.toLocaleDateString(language, { dateStyle: 'long' }) ?? null

  const draw = () => {
    cancelAnimationFrame(drawing)
    drawing = 0
    const { element } = host
    if (choices.theme === 'system') delete element.dataset['theme']
    else element.dataset['theme'] = choices.theme
    const look = { font: choices.font, measure: choices.measure, spacing: choices.spacing }
    const inBar = (slot: ToolSlot) => {
      const content = tools.layout !== 'rail' && tools.slot(slot)
      return content && <div class="slot-place">{content}</div>
    }
    host.draw(
      <Dialog
        {...{ tools, t }}
        onCancel={services.onClose}
        aloud={aloud?.draw()}
        bar={
          <Bar
            {...{ popup, t }}
            contents={inBar('contents')}
            terms={inBar('terms')}
            original={addresses.original}
            aloud={aloud !== null}
            onLeave={services.onClose}
            onPopup={showPopup}
            onAloud={toggleAloud}
          />
        }
        popup={
          popup === 'settings' ? (
            <TextSettings
              {...{ choices, opensHere, t }}
              host={services.host}
              onChoose={choose}
              onOpenHere={(on) => {
                opensHere = on
                services.openHere(on).catch(() => tools.announce(t('notSaved')))
                redraw()
              }}
            />
          ) : (
            popup === 'take' && <TakeMenu {...{ actions, t }} />
          )
        }
      >
        <div class="rd-look" style={`--rd-size:${choices.size}px`} {...dataOf(look)}>
          <Header
            {...{ channel, date, addresses, t }}
            number={post.address.post}
            minutes={article.minutes}
            heading={article.heading}
            language={postLanguage}
          />
          <div
            ref={(place) => {
              if (place && article.text.parentNode !== place) place.append(article.text)
            }}
          />
          {choices.termNotes && <Notes {...{ notes, t }} />}
          <Strip {...{ addresses, channel, t }} number={post.address.post} />
        </div>
      </Dialog>,
    )
    cards.place()
  }

  document.documentElement.append(host.element)
  draw()
  const dialog = part<HTMLDialogElement>('dialog')
  if (!dialog) return
  dialog.showModal()
  part('h1')?.focus({ preventScroll: true })
  if (from.place) {
    const box = own[from.place.index]?.()
    if (box) scroller().scrollBy({ top: box.top - from.place.top, behavior: 'instant' })
  }
  from.view = scroller().scrollTop
  printAsDocument(dialog, signal)
  offerSameMirror(article.text, addresses, services.host, t)

  host.root.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      if (popup) showPopup(null)
      else services.onClose()
    },
    { signal },
  )
  host.root.addEventListener(
    'pointerdown',
    ({ target }) => {
      const inside = target instanceof Element && target.closest('.rd-pop, [data-opens]')
      if (popup && !inside) {
        popup = null
        redraw()
      }
    },
    { signal },
  )
  const reports: FeatureReports = {
    onEntries(lines) {
      for (const [index, line] of lines.entries())
        textBlocks[line]?.element.setAttribute('data-n', `¶${index + 1}`)
    },
    onTerms(terms, elements) {
      const define = (term: string) => services.definition(term, postLanguage ?? language)
      void collectNotes(terms, elements, define, signal).then((collected) => {
        notes = collected
        redraw()
      })
    },
  }
  for (const feature of services.features(tools, reports))
    if (feature.applies(article.post))
      Promise.resolve(feature.start(article.post, signal)).catch(() => {})
  const sample = blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, languageSample)
  services.languageOf(sample).then(
    (found) => {
      postLanguage = found
      if (found) article.text.lang = found
      redraw()
    },
    () => {},
  )

  leave = () => {
    cancelAnimationFrame(drawing)
    const isWhereItBegan = scroller().scrollTop === from.view
    const left = placeRead(own)
    dialog.close()
    if (isWhereItBegan) {
      scrollTo({ left: from.x, top: from.y, behavior: 'instant' })
      return
    }
    const box = left && onPage[left.index]?.()
    scrollBy({ top: left && box ? box.top - left.top : -scrollY, behavior: 'instant' })
  }
}

function dataOf(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`data-${key}`, value]))
}
