import { type ComponentChild, render } from 'preact'
import base from '../base.css?inline'
import tokens from '../tokens.css?inline'
import tools from './tools.css?inline'

/** Name of the elements that hold what the extension draws; the page cannot look into their roots. */
const hostTag = 'clear-mirror'

/** Page rules on `*` end here: nothing of the page's style reaches in. */
const seal = ':host { all: initial !important; display: block !important; }'
const css = [seal, tokens, base, tools].join('\n')

export interface ShadowHost {
  readonly element: HTMLElement
  /** What is drawn in it; for focus and measuring. */
  readonly root: ShadowRoot
  draw(content: ComponentChild): void
}

/**
 * Makes an element with a closed root and the interface's styles; where it stands is the caller's.
 * @param signal aborting removes it
 * @param styles rules for what only this host holds
 */
export function createShadowHost(
  document: Document,
  theme: string,
  signal: AbortSignal,
  styles = '',
): ShadowHost {
  const element = document.createElement(hostTag)
  if (theme !== 'system') element.dataset['theme'] = theme
  const root = element.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = css + styles
  const place = document.createElement('div')
  place.className = 'root'
  root.append(style, place)
  signal.addEventListener('abort', () => {
    render(null, place)
    element.remove()
  })
  return { element, root, draw: (content) => render(content, place) }
}
