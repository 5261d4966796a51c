/**
 * Hides an element whose own style says with `!important` that it is shown. Aborting the signal gives back
 * what the page wrote, unless the page has written something else since.
 */
export function overrule(element: HTMLElement, signal: AbortSignal): void {
  const { style } = element
  const value = style.getPropertyValue('display')
  const priority = style.getPropertyPriority('display')
  style.setProperty('display', 'none', 'important')
  signal.addEventListener('abort', () => {
    if (style.getPropertyValue('display') !== 'none') return
    if (value === '') style.removeProperty('display')
    else style.setProperty('display', value, priority)
    if (!element.getAttribute('style')) element.removeAttribute('style')
  })
}
