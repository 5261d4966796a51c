const controls = 'button, a[href]'

/**
 * Which end of an element Tab is about to leave; null while it stays inside.
 * @param event a key pressed in an element that holds at least one control
 */
export function sideLeftByTab({
  key,
  shiftKey,
  target,
  currentTarget,
}: KeyboardEvent): 'start' | 'end' | null {
  if (key !== 'Tab' || !(currentTarget instanceof Element)) return null
  const inside = [...currentTarget.querySelectorAll(controls)]
  if (shiftKey) return target === currentTarget || target === inside[0] ? 'start' : null
  return target === inside.at(-1) ? 'end' : null
}
