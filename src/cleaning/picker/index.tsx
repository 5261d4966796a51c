import { Styles } from '../../interface/styles'
import type { PageTools } from '../../interface/tools/page-tools'
import { createShadowHost } from '../../interface/tools/shadow-host'
import { makeRule } from '../decisions/make-rule'
import type { ReaderRule } from '../decisions/reader-rule'
import { elementsOfRule } from '../decisions/rule-elements'
import { hiddenAttribute } from '../hide'
import surfaces from '../review/surfaces.css?inline'
import { describe } from './describe'
import { Outlines } from './outlines'
import { ChoosingBar, type PostShare, PreviewBar } from './picker-bar'
import { elementAt, type Step, steps } from './steps'
import { pickerStrings } from './strings'

/** The run that a preview hides; no run of a plan has this id. */
const previewRun = 'preview'

const stepOfKey: Readonly<Record<string, Step | undefined>> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
}

export interface PickerOptions {
  readonly document: Document
  readonly tools: PageTools
  /** What to begin with: what the reader pointed at already, or what stands in the middle of the window. */
  readonly first: Element | null
  /** Nodes of the post, which is hidden only after a warning. */
  readonly post: readonly Node[]
  /** Stores a rule. @throws where that fails */
  save(rule: ReaderRule): Promise<void>
  /** The choice is over. @param saved the rule that was made, where one was */
  onDone(saved?: ReaderRule): void
  readonly signal: AbortSignal
}

/** Lets the reader choose something to hide, by mouse, touch or keyboard, and see the page without it. */
export function startPicker(options: PickerOptions): void {
  const { document, tools, post, signal } = options
  const t = pickerStrings(tools.language)
  const shield = createShadowHost(document, tools.theme, signal, surfaces)
  let element = options.first ?? elementAt(document, innerWidth / 2, innerHeight / 2)
  let rule: ReaderRule | null = null
  let trouble: string | null = null

  const drawShield = () =>
    shield.draw(rule ? null : <Outlines element={element} onPoint={point} onChoose={choose} />)
  const draw = () => {
    drawShield()
    if (rule) {
      const shown = rule
      const hidden = previewed(document)
      tools.show('bar', () => (
        <>
          <Styles rules={surfaces} />
          <PreviewBar
            {...{ rule: shown, trouble, t }}
            count={hidden.length}
            post={shareOf(post, hidden)}
            onBack={back}
            onConfirm={() => void confirm(shown)}
          />
        </>
      ))
    } else
      tools.show('bar', () => (
        <>
          <Styles rules={surfaces} />
          <ChoosingBar
            t={t}
            chosen={element && describe(element, t)}
            onStep={step}
            onPreview={preview}
            onCancel={cancel}
          />
        </>
      ))
  }
  const take = (next: Element | null) => {
    if (!next || next === element) return
    element = next
    draw()
  }
  // Browsers tell of a pointer that rests, too, when the page moves under it by the arrow keys.
  let pointer = { x: -1, y: -1 }
  const point = (x: number, y: number) => {
    if (x === pointer.x && y === pointer.y) return
    pointer = { x, y }
    take(elementAt(document, x, y))
  }
  const choose = (x: number, y: number) => {
    take(elementAt(document, x, y))
    preview()
  }
  const step = (direction: Step) => {
    const next = element && steps[direction](element)
    if (!next) return
    next.scrollIntoView({ block: 'nearest' })
    take(next)
    tools.announce(describe(next, t))
  }
  const preview = () => {
    if (!element) return
    rule = makeRule(element)
    for (const hidden of elementsOfRule(rule, document))
      if (!hidden.hasAttribute(hiddenAttribute)) hidden.setAttribute(hiddenAttribute, previewRun)
    draw()
    const hidden = previewed(document)
    const share = shareOf(post, hidden)
    const warning = share === 'none' ? '' : ` ${t(share === 'all' ? 'allOfPost' : 'ofPost')}`
    tools.announce(`${t('hides', { n: hidden.length })}${warning}`)
    tools.focus('bar')
  }
  const back = () => {
    endPreview(document)
    rule = null
    trouble = null
    draw()
    tools.focus('bar')
  }
  const confirm = async (made: ReaderRule) => {
    try {
      await options.save(made)
      options.onDone(made)
    } catch (error) {
      trouble = String(error)
      draw()
    }
  }
  const cancel = () => options.onDone()
  const key = (event: KeyboardEvent) => {
    const direction = stepOfKey[event.key]
    if (event.key === 'Escape') (rule ? back : cancel)()
    else if (direction && !rule) step(direction)
    // In the bar Enter is for what has the focus there.
    else if (event.key === 'Enter' && !rule && !tools.contains(event)) preview()
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  document.documentElement.append(shield.element)
  draw()
  tools.announce(element ? describe(element, t) : t('nothing'))
  tools.focus('bar')
  addEventListener('keydown', key, { capture: true, signal })
  addEventListener('scroll', drawShield, { capture: true, passive: true, signal })
  addEventListener('resize', drawShield, { passive: true, signal })
  signal.addEventListener('abort', () => {
    endPreview(document)
    tools.hide('bar')
  })
}

function previewed(document: Document): Element[] {
  return [...document.querySelectorAll(`[${hiddenAttribute}="${previewRun}"]`)]
}

function endPreview(document: Document): void {
  for (const element of previewed(document)) element.removeAttribute(hiddenAttribute)
}

function shareOf(post: readonly Node[], hidden: readonly Element[]): PostShare {
  const isIn = (node: Node) => hidden.some((element) => element.contains(node))
  const holdsSome = (node: Node) => hidden.some((element) => node.contains(element))
  if (post.length > 0 && post.every(isIn)) return 'all'
  return post.some((node) => isIn(node) || holdsSome(node)) ? 'part' : 'none'
}
