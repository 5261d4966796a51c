import { longestHeading, type Situation } from './heading'

/** Fewest letters: shorter words in capitals are abbreviations. */
const fewestLetters = 5

/** A whole line in capitals, in the scripts that have them. */
export function isCapitalsHeading({ passage: { marks, weight } }: Situation): boolean {
  if (weight > longestHeading || marks.bullet) return false
  const letters = marks.words.replace(/[^\p{L}]/gu, '')
  return (
    letters.length >= fewestLetters &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  )
}
