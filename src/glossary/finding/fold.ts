/** Soft hyphens and invisible characters make no difference. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
/** Stress marks and diacritics make none either, so ё is е and é is e; but й is a letter of its own. */
const marks = /[\u0300-\u0305\u0307-\u036f]|(?<!и)\u0306/g
const alreadyFolded = /^[a-z0-9а-я]*$/

/** Latin letters and the Cyrillic ones that look the same. */
const cyrillicOf: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}
const latinOf = new Map(Object.entries(cyrillicOf).map(([latin, cyrillic]) => [cyrillic, latin]))
const mixesAlphabets = /[a-z][^a-z]*[а-я]|[а-я][^а-я]*[a-z]/
const looksCyrillic = /^[а-яabcehkmoptxy]+$/
const looksLatin = /^[a-z0-9авсенкмортху]+$/

/** A word in the form in which words are compared. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (alreadyFolded.test(lower)) return mixesAlphabets.test(lower) ? inOneAlphabet(lower) : lower
  const folded = lower.replace(invisible, '').normalize('NFD').replace(marks, '').normalize('NFC')
  return mixesAlphabets.test(folded) ? inOneAlphabet(folded) : folded
}

/** Takes letters of the other alphabet that look the same for a slip of the keyboard. */
function inOneAlphabet(word: string): string {
  if (looksCyrillic.test(word))
    return word.replace(/[a-z]/g, (letter) => cyrillicOf[letter] ?? letter)
  if (looksLatin.test(word))
    return word.replace(/[а-я]/g, (letter) => latinOf.get(letter) ?? letter)
  return word
}

/** Abbreviations are told by their capitals, so they are compared as written. */
export function isAcronym(name: string): boolean {
  return /^[A-ZА-ЯЁ0-9]+$/.test(name) && /[A-ZА-ЯЁ]{2}/.test(name)
}
