/** What stands for a character where case, ё, stress marks and invisible characters make no difference. */
const skippedCharacters = /\u00ad|\u0300|\u0301|[\u200b-\u200d\u2060\ufeff]/g

/** Latin letters that look like Cyrillic ones, for words that mix the two by mistake. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  t: 'т',
  h: 'н',
  b: 'в',
}

/** A word in the form in which words are compared. */
export function foldWord(word: string): string {
  const folded = word
    .replace(skippedCharacters, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ё/g, 'е')
  const mixed =
    /[а-я]/.test(folded) && /[acehkmoptxyb]/.test(folded) && !/[dfgijlnqrsuvwz0-9]/.test(folded)
  return mixed
    ? folded.replace(/[acehkmoptxyb]/g, (letter) => lookAlikes[letter] ?? letter)
    : folded
}

/** Abbreviations are told by their capitals, so they are compared as written. */
export function isAcronym(name: string): boolean {
  return /^[A-ZА-ЯЁ0-9]+$/.test(name) && /[A-ZА-ЯЁ]{2}/.test(name)
}
