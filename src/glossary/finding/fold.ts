/** Soft hyphens, stress marks and invisible characters make no difference. */
const skippedCharacters = /\u00ad|\u0300|\u0301|[\u200b-\u200d\u2060\ufeff]/g
/** What may need more than lower case to fold. */
const needsFolding = /[ё\u00ad\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]/

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
  const folded = needsFolding.test(lower)
    ? lower.replace(skippedCharacters, '').normalize('NFC').replace(/ё/g, 'е')
    : lower
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
