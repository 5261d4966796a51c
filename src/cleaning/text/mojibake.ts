/**
 * Punctuation of UTF-8 that was read as Windows-1252: «doesnâ€™t», «Â«wordÂ»». It is told by its second
 * character, as its first is a letter that stands in words too.
 */
const generalPunctuation = { first: 0xe2, second: 0x20ac } as const
const latinSupplement = { first: 0xc2, from: 0xa0, to: 0xbf } as const
/** Third characters of a broken ’ and ‘. */
const apostrophes = [0x2122, 0x2dc] as const

/** Whether a letter and the character behind it are the beginning of broken punctuation. */
export function isBrokenPunctuation(letter: number, next: number): boolean {
  if (letter === latinSupplement.first)
    return next >= latinSupplement.from && next <= latinSupplement.to
  return letter === generalPunctuation.first && next === generalPunctuation.second
}

/**
 * What the third character belongs to.
 * @param third the character behind the second, NaN at the end of a text
 * @returns `none` where broken punctuation has but two characters
 */
export function brokenMark(second: number, third: number): 'none' | 'apostrophe' | 'other' {
  if (second !== generalPunctuation.second || !(third > 0x7f)) return 'none'
  return apostrophes.some((mark) => mark === third) ? 'apostrophe' : 'other'
}
