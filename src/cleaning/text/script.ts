/** Scripts that tell the languages of posts apart; by ranges of UTF-16 units. */
const scripts = [
  ['latin', /[a-z]/gi],
  ['cyrillic', /[\u0400-\u052f]/g],
  ['arabic', /[\u0600-\u06ff\u0750-\u077f]/g],
  ['cjk', /[\u3040-\u30ff\u3400-\u9fff]/g],
  ['hangul', /[\uac00-\ud7af]/g],
  ['hebrew', /[\u0590-\u05ff]/g],
  ['devanagari', /[\u0900-\u097f]/g],
] as const

/** Units looked at: enough to be sure, few enough for a text of any length. */
const sampleLength = 2000

/** The script most letters of a text are written in; `latin` where it has none. */
export function scriptOf(text: string): string {
  const sample = text.slice(0, sampleLength)
  let best = 'latin'
  let most = 0
  for (const [name, letters] of scripts) {
    const count = sample.match(letters)?.length ?? 0
    if (count > most) {
      best = name
      most = count
    }
  }
  return best
}
