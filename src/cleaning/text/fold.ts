/**
 * What a UTF-16 code unit means for comparing texts: `separator`, `skipped` (it stands inside words
 * without dividing them), or the unit that stands for it and its variants (case, accents, ё/е, й in
 * either Unicode form, full width).
 */
export const separator = 0
export const skipped = 1

/** Latin, Greek, Cyrillic and Armenian: where case and accents matter. */
export const tabled = 0x0590

/** Units below `tabled` that are neither letter nor digit; a unit test holds them against Unicode. */
const separators =
  '0-2f 3a-40 5b-60 7b-a9 ab-b1 b4 b6-b8 bb bf d7 f7 2c2-2c5 2d2-2df 2e5-2eb 2ed 2ef-2ff 375 378-379 37e 380-385 387 38b 38d 3a2 3f6 482-489 530 557-558 55a-55f 589-58f'
/** Accents, soft hyphens and apostrophes of all kinds. */
const skippedUnits = '27 60 ad b4 2bc 300-36f'

/** What each unit below `tabled` means. */
export const foldTable = makeTable()

/** Unicode is asked once for all units together: a question for each would take longer than reading a page. */
function makeTable(): Uint16Array {
  const apart = '\n\n'
  let all = ''
  for (let unit = 0; unit < tabled; unit++) all += String.fromCharCode(unit) + apart
  const bases = all.toLowerCase().normalize('NFKD')
  const units = new Uint16Array(tabled)
  let at = 0
  for (let unit = 0; unit < tabled; unit++) {
    units[unit] = bases.charCodeAt(at)
    at = bases.indexOf(apart, at + 1) + apart.length
  }
  const fill = (ranges: string, meaning: number) => {
    for (const range of ranges.split(' ')) {
      const [from = 0, to = from] = range.split('-').map((unit) => Number.parseInt(unit, 16))
      units.fill(meaning, from, to + 1)
    }
  }
  fill(separators, separator)
  fill(skippedUnits, skipped)
  return units
}

export function fold(unit: number): number {
  return unit < tabled ? (foldTable[unit] ?? separator) : foldRare(unit)
}

/** The same as `fold` for units from `tabled` on. */
export function foldRare(unit: number): number {
  if (unit >= 0x2000 && unit <= 0x2bff) return foldGeneralPunctuation(unit)
  // Emoji and other symbols beyond the basic plane stand as pairs of surrogates.
  if (unit >= 0xd800 && unit <= 0xf8ff) return separator
  if (unit >= 0xff01 && unit <= 0xff5e) return fold(unit - 0xfee0)
  if (unit >= 0xfe00 && unit <= 0xfe0f) return skipped
  if (unit === 0xfeff) return skipped
  if (unit >= 0x0600 && unit <= 0x06ff) return foldArabic(unit)
  if (unit >= 0x3000 && unit <= 0x303f) return separator
  if (unit === 0xff1f || unit >= 0xfffd) return separator
  // Thai letters that stand where an apostrophe was decoded wrongly («doesnโt»).
  if (unit === 0x0e42) return skipped
  return unit
}

function foldGeneralPunctuation(unit: number): number {
  const zeroWidth = unit >= 0x200b && unit <= 0x200f
  const apostrophe = unit === 0x2018 || unit === 0x2019
  const control = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f)
  return zeroWidth || apostrophe || control ? skipped : separator
}

function foldArabic(unit: number): number {
  const mark = (unit >= 0x0610 && unit <= 0x061a) || (unit >= 0x064b && unit <= 0x065f)
  if (mark || unit === 0x0640 || unit === 0x0670) return skipped
  const punctuation = unit === 0x060c || unit === 0x061b || unit === 0x061f || unit === 0x06d4
  if (punctuation) return separator
  if (unit === 0x064a) return 0x06cc // Arabic and Persian yeh
  if (unit === 0x0643) return 0x06a9 // Arabic and Persian kaf
  return unit
}

/** Smallest unit of a script written without spaces. */
export const firstAlone = 0x3040

/** Scripts written without spaces: every character is a word of its own. */
export function standsAlone(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff)
}
