/**
 * Hashes that stay below 2^30, as engines keep such numbers without memory of their own even in code
 * that is not optimised yet; and the first look at a page is made by such code alone.
 */

/** A polynomial hash modulo 2^24; the factor is larger than any script's range of letters, so no two letters trade places. */
export const letterFactor = 61
export const letterMask = 0xff_ffff
/** Bits of a word's length beside its polynomial. */
const lengthMask = 0x3f

export function withLetter(hash: number, unit: number): number {
  return (hash * letterFactor + unit) & letterMask
}

/** The finished hash of a word, never 0. */
export function wordHash(hash: number, length: number): number {
  return hash | ((((length - 1) & lengthMask) + 1) << 24)
}

/** Joins the hash of what stands before with a word's. */
export function withWord(hash: number, word: number): number {
  return ((hash & 0x7f_ffff) * letterFactor + (word & 0x1fff_ffff)) & 0x3fff_ffff
}
