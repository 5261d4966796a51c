/** Largest file that is read, in bytes: a glossary of 100,000 terms has some 60 MB. */
export const largestFile = 200_000_000

/** Bytes from which an encoding is told: a few pages of text. */
const sampleLength = 100_000
/** Share of zero bytes from which a text is UTF-16: Latin text has half, Cyrillic its spaces and signs. */
const zeroShare = 0.05

export interface DecodedText {
  readonly text: string
  /** As the Encoding Standard names it. */
  readonly encoding: string
}

/**
 * Reads bytes as text: by their mark, by what an XML file says of itself, as UTF-8 where that is valid, and
 * else in the likelier of the two Russian eight-bit encodings.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding =
    encodingByMark(bytes) ?? encodingByZeros(bytes) ?? declaredEncoding(bytes) ?? guess(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function encodingByZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleLength)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even + odd < sample.length * zeroShare) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const named = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1]
  if (!named) return undefined
  try {
    return new TextDecoder(named).encoding
  } catch {
    return undefined
  }
}

function guess(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    const sample = bytes.subarray(0, sampleLength)
    const [best = 'windows-1251'] = ['windows-1251', 'koi8-r'].sort(
      (one, other) => russianScore(sample, other) - russianScore(sample, one),
    )
    return best
  }
}

/** The letters that make half of any Russian text. */
const commonLetters = new Set('оеаинтсрвл')

/** In the wrong one of the two, small letters become other capitals. */
function russianScore(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes)
  let score = 0
  for (const letter of text) if (commonLetters.has(letter)) score++
  return score
}
