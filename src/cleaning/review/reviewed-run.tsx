import type { PageTools } from '../../interface/tools/page-tools'
import { createShadowHost, type ShadowHost } from '../../interface/tools/shadow-host'
import type { HiddenRun } from '../plan'
import { type Cut, cutOf } from './cut'
import { addForm, elementsOf, hideAgain, show } from './marks'
import { type Standing, standingOf } from './place'
import { type Decision, ShowAll } from './review-label'
import type { ReviewTranslate } from './strings'
import surfaces from './surfaces.css?inline'

/** Holds the height, in CSS px, to which an element is cut. */
const cutProperty = '--cm-cut'
/** Least width and height, in CSS px, that can be seen: sites count visits with pictures of one pixel. */
const seen = 2

/** One hidden run while it is looked at: its elements, its label and what it is cut to. */
export class ReviewedRun {
  decision: Decision
  trouble: string | null = null
  /** It has no size anywhere: the site left its place empty. */
  empty = false
  /** Shows the rest of it, where the label has to offer that. */
  showAll: (() => void) | null = null
  readonly label: ShadowHost
  readonly #elements: readonly HTMLElement[]
  readonly #breaks: readonly HTMLElement[]
  readonly #standings: readonly Standing[]
  readonly #undoCut: (() => void)[] = []
  #cut: Cut | null = null
  #more: AbortController | null = null
  #whole = false

  /** The run's elements must be shown already: how they stand is measured. */
  constructor(
    readonly run: HiddenRun,
    decision: Decision,
    readonly document: Document,
    readonly tools: PageTools,
    readonly signal: AbortSignal,
  ) {
    this.decision = decision
    const all = elementsOf(document, run.id)
    // Line breaks are only looked at where they are all there is.
    this.#elements = all.some((element) => !isBreak(element))
      ? all.filter((element) => !isBreak(element))
      : all
    this.#breaks = all.filter((element) => !this.#elements.includes(element))
    this.#standings = this.#elements.map(standingOf)
    this.label = labelHost(document, tools, signal)
    const { form = [], labelInside = false } = this.#standings[0] ?? {}
    this.label.element.toggleAttribute('data-loose', form.includes('inline'))
    this.label.element.toggleAttribute('data-inside', labelInside)
  }

  placeLabel(): void {
    this.#standings[0]?.place(this.label.element)
  }

  /** Shows all of it as the reader decided. */
  reveal(dark: boolean): void {
    this.#uncut()
    const showing = this.decision === 'none' ? 'shown' : 'restored'
    const last = this.#elements.length - 1
    this.#elements.forEach((element, at) => {
      const { form = [], labelInside = false, canCut = false } = this.#standings[at] ?? {}
      const words = [...form]
      if (dark) words.push('dark')
      if (at === 0 && !labelInside) words.push('joined')
      if (last > 0 && canCut && !labelInside) words.push('grouped')
      if (at === last) words.push('last')
      show(element, showing, words)
    })
    // Between texts that stand in lines of their own now, a break would be an empty line.
    for (const element of this.#breaks)
      if (this.#standings.some(({ form }) => form.includes('inline'))) show(element, 'back')
      else hideAgain(element)
  }

  /** Finds by its present size how much of it is to be shown; writes nothing. */
  measure(): void {
    const boxes = this.#elements.map((element) => element.getBoundingClientRect())
    this.empty = boxes.every(({ width, height }) => width < seen || height < seen)
    const able = new Set(this.#elements.filter((_, at) => this.#standings[at]?.canCut))
    this.#cut =
      this.#whole || this.decision !== 'none'
        ? null
        : cutOf(this.#elements, (element) => able.has(element as HTMLElement), this.#labelHeight())
  }

  /** Cuts it to what was measured. @param onWhole the reader wants to see all of it */
  cut(t: ReviewTranslate, onWhole: () => void): void {
    const last = this.#elements[(this.#cut?.elements ?? 0) - 1]
    if (!this.#cut || !last) return
    for (const element of this.#elements.slice(this.#cut.elements)) hideAgain(element)
    if (this.#cut.height !== null) this.#limit(last, this.#cut.height)
    const showAll = () => {
      this.#whole = true
      onWhole()
    }
    const { labelInside = false, canCut = false } = this.#standings[0] ?? {}
    if (labelInside && !canCut) this.showAll = showAll
    else this.#offerRest(last, labelInside, t, showAll)
  }

  focus(): void {
    this.label.element.scrollIntoView({ block: 'center' })
    this.label.root.querySelector<HTMLElement>('.label')?.focus({ preventScroll: true })
  }

  /** Ends the look at it: it goes out of sight, or stays where the reader brought it back. */
  end(): void {
    this.#uncut()
    for (const element of [...this.#elements, ...this.#breaks])
      if (this.decision === 'none') hideAgain(element)
      else show(element, 'back')
  }

  #uncut(): void {
    for (const step of this.#undoCut.splice(0)) step()
    this.#more?.abort()
    this.#more = null
    this.showAll = null
  }

  #limit(element: HTMLElement, height: number): void {
    const before = element.getAttribute('style')
    element.style.setProperty(cutProperty, `${height}px`)
    addForm(element, 'cut')
    this.#undoCut.push(() => {
      element.style.removeProperty(cutProperty)
      // The attribute is read first: Chromium writes a changed style into it only when it is asked for.
      if (before === null && !element.getAttribute('style')) element.removeAttribute('style')
      else if (before !== null && sameStyle(element, before)) element.setAttribute('style', before)
    })
  }

  #offerRest(last: Element, inside: boolean, t: ReviewTranslate, onClick: () => void): void {
    this.#more = new AbortController()
    const signal = AbortSignal.any([this.#more.signal, this.signal])
    const more = labelHost(this.document, this.tools, signal)
    more.element.toggleAttribute('data-foot', inside)
    if (inside) last.append(more.element)
    else last.after(more.element)
    more.draw(<ShowAll t={t} onClick={onClick} />)
  }

  /** Height of a label that takes room in the block, and of «show all of it» at its foot, in CSS px. */
  #labelHeight(): number {
    if (!this.#standings[0]?.labelInside) return 0
    return this.label.element.getBoundingClientRect().height * 2
  }
}

function isBreak({ tagName }: Element): boolean {
  return tagName === 'BR'
}

function labelHost(document: Document, tools: PageTools, signal: AbortSignal): ShadowHost {
  const host = createShadowHost(document, tools.theme, signal, surfaces)
  // A click on a label is none on what the page put around it: a link, or a trap that opens advertisements.
  host.element.addEventListener('click', (event) => {
    event.stopPropagation()
    event.preventDefault()
  })
  return host
}

/** Whether an element's style says what it said before: then its very letters can be given back. */
function sameStyle(element: HTMLElement, before: string): boolean {
  const probe = element.cloneNode(false) as HTMLElement
  probe.setAttribute('style', before)
  return probe.style.cssText === element.style.cssText
}
