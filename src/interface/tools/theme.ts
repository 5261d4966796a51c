/** Luminance below which a page is dark, from 0 to 1. */
const darkBelow = 0.2

/**
 * The theme that fits the page behind the post.
 * @param chosen the reader's choice; `page` measures the page's own background
 */
export function themeFor(chosen: string, post: Element | undefined): string {
  if (chosen !== 'page') return chosen
  return luminanceBehind(post) < darkBelow ? 'dark' : 'light'
}

/** Relative luminance of the background that an element's text stands on; a bare window is white. */
export function luminanceBehind(inside: Element | undefined): number {
  for (let element = inside ?? null; element; element = element.parentElement) {
    const luminance = luminanceOf(getComputedStyle(element).backgroundColor)
    if (luminance !== null) return luminance
  }
  return 1
}

/** Relative luminance by WCAG 2.2; null for a colour one sees through. */
export function luminanceOf(colour: string): number | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
