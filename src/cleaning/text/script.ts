/** Scripts that tell the languages of posts apart, by ranges of UTF-16 units; later ones go before earlier. */
const scripts = ['latin', 'cyrillic', 'hebrew', 'arabic', 'devanagari', 'cjk', 'hangul'] as const
type Script = (typeof scripts)[number]

/** Units looked at: enough to be sure, few enough for a text of any length. */
const sampleLength = 2000

/** The script most letters of a text are written in; `latin` where it has none. */
export function scriptOf(pieces: readonly string[]): Script {
  const counts = new Uint16Array(scripts.length)
  let left = sampleLength
  for (const piece of pieces) {
    const end = Math.min(left, piece.length)
    for (let i = 0; i < end; i++) {
      const script = scriptIndex(piece.charCodeAt(i))
      if (script >= 0) counts[script] = (counts[script] ?? 0) + 1
    }
    left -= end
    if (left === 0) break
  }
  let best = 0
  for (let script = 1; script < counts.length; script++)
    if ((counts[script] ?? 0) > (counts[best] ?? 0)) best = script
  return scripts[best] ?? 'latin'
}

/** Index of a unit's script; -1 for digits, punctuation and everything rarer. */
function scriptIndex(unit: number): number {
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 0 : -1
  if (unit < 0x400) return -1
  if (unit <= 0x52f) return 1
  if (unit >= 0x590 && unit <= 0x5ff) return 2
  if ((unit >= 0x600 && unit <= 0x6ff) || (unit >= 0x750 && unit <= 0x77f)) return 3
  if (unit >= 0x900 && unit <= 0x97f) return 4
  if ((unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff)) return 5
  return unit >= 0xac00 && unit <= 0xd7af ? 6 : -1
}
