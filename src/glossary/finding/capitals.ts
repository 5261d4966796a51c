import { trait } from '../lexicon/lexicon'
import type { Token } from './tokens'
import { wordPattern } from './tokens'

/**
 * Shortest name with a capital inside that is found in other capitals too. Shorter ones are often
 * everyday words in small letters: RoPE, LoRA, BLEU, but ChatGPT, PyTorch.
 */
const shortestCaseFree = 5

/** Whether words have the capitals that a name asks for. */
export function hasCapitalsOf(
  name: string,
  traits: number,
  tokens: readonly Token[],
  first: number,
): boolean {
  if (traits & trait.exactCase) {
    const words = [...name.matchAll(wordPattern)]
    return words.every(([word], index) =>
      hasSameCapitals(word, tokens[first + index]?.written ?? ''),
    )
  }
  if (traits & trait.innerCapital && name.length < shortestCaseFree)
    return hasSameCapitals(name, tokens[first]?.written ?? '')
  return true
}

/** Letter by letter; an ending that the name does not have is in small letters. */
function hasSameCapitals(name: string, written: string): boolean {
  return [...written].every((letter, index) => isCapital(letter) === isCapital(name[index] ?? ''))
}

export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}
