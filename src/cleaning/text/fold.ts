/**
 * What a UTF-16 code unit means for comparing texts: `separator`, `skipped` (it stands inside words
 * without dividing them), or the unit that stands for it and its variants (case, ё/е, full width).
 */
export const separator = 0
export const skipped = 1

/** Latin, Greek, Cyrillic and Armenian: where case and accents matter. */
const tabled = 0x0590
const table = new Uint16Array(tabled)
for (let unit = 0; unit < tabled; unit++) table[unit] = foldSlowly(unit)

function foldSlowly(unit: number): number {
  const char = String.fromCharCode(unit)
  if (/[\u0300-\u036f\u00ad'`´ʼ]/.test(char)) return skipped
  if (!/[\p{L}\p{N}]/u.test(char)) return separator
  // й stays itself: unlike ё it is never written as another letter.
  if (char === 'й' || char === 'Й') return 0x439
  const base = char.toLowerCase().normalize('NFKD').charAt(0)
  return base.charCodeAt(0)
}

export function fold(unit: number): number {
  if (unit < tabled) return table[unit] ?? separator
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

/** Scripts written without spaces: every character is a word of its own. */
export function standsAlone(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff)
}
