export const vowels = 'аеиоуыэюя'
export const consonants = 'бвгджзйклмнпрстфхцчшщ'
export const velars = 'гкх'
export const hushing = 'жшчщ'

export function isOneOf(letter: string | undefined, letters: string): boolean {
  return letter !== undefined && letter !== '' && letters.includes(letter)
}

export function hasVowel(word: string): boolean {
  return [...word].some((letter) => vowels.includes(letter))
}
