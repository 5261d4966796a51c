/** Two seeds make two independent hashes of a word. */
export const firstSeed = 0x811c9dc5
export const secondSeed = 0x01000193

const fnvPrime = 0x01000193

/**
 * A 32-bit hash of a word: FNV-1a over UTF-16 units with MurmurHash3's finaliser, which spreads the low
 * bits that table places are taken from.
 */
export function hashWord(word: string, seed: number): number {
  let hash = seed | 0
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), fnvPrime)
  return mix(hash)
}

export function hashPair(a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) ^ b)
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
