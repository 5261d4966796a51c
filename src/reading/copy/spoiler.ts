/** On a spoiler until it is asked for; style rules hide its content by it. */
export const unseenAttribute = 'data-unseen'

/**
 * Makes what stands for a spoiler: its content is inside the second element, out of sight and out of
 * reach for a screen reader until the reader asks for it.
 * @returns the whole, and where its content goes
 */
export function makeSpoiler(document: Document): { whole: HTMLElement; content: HTMLElement } {
  const whole = document.createElement('span')
  whole.className = 'spoiler'
  whole.setAttribute(unseenAttribute, '')
  const content = document.createElement('span')
  whole.append(content)
  return { whole, content }
}

/**
 * Makes the spoilers of a copy open on request, by pointer and keyboard.
 * @param label what a screen reader says of a closed one
 */
export function offerSpoilers(copy: Element, label: string, signal: AbortSignal): void {
  for (const spoiler of copy.querySelectorAll<HTMLElement>('.spoiler')) {
    spoiler.tabIndex = 0
    spoiler.setAttribute('role', 'button')
    spoiler.setAttribute('aria-label', label)
    const show = () => {
      spoiler.removeAttribute(unseenAttribute)
      for (const name of ['role', 'aria-label', 'tabindex']) spoiler.removeAttribute(name)
    }
    const once = { signal, once: true }
    spoiler.addEventListener('click', show, once)
    spoiler.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        if (!spoiler.hasAttribute(unseenAttribute)) return
        event.preventDefault()
        show()
      },
      { signal },
    )
  }
}
