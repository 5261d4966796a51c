/** What the lines under terms stand on: it decides their colour, see `marks.css`. */
export type Background = 'light' | 'middle' | 'dark'

/**
 * Relative luminances between which neither the light nor the dark accent has the contrast of 3:1 that
 * WCAG 2.2, 1.4.11 asks for: the lines take the colour of the text there.
 */
const middle = { from: 0.13, to: 0.43 } as const

/** @param luminance relative luminance of the page behind the post, from 0 to 1 */
export function backgroundKind(luminance: number): Background {
  if (luminance < middle.from) return 'dark'
  return luminance > middle.to ? 'light' : 'middle'
}
