import { isCapital } from './capitals'
import { wordPattern } from './tokens'

const dash = /^\s*[-\u2010-\u2015\u2212]\s*$/

/**
 * For each word of a name, whether a text may write a dash with spaces before it: «эффект Даннинга —
 * Крюгера», «интерфейс мозг — компьютер». The name has to have a hyphen there, and either two proper names
 * about it or a word in front: between other words such a dash is the Russian for «is» («p — уровень»).
 */
export function spacedDashes(name: string): boolean[] {
  const words = [...name.matchAll(wordPattern)]
  let groupStart = 0
  return words.map(({ index, 0: word }, at) => {
    const before = words[at - 1]
    if (!before) return false
    if (!dash.test(name.slice(before.index + before[0].length, index))) {
      groupStart = at
      return false
    }
    return groupStart > 0 || (isProperName(before[0]) && isProperName(word))
  })
}

function isProperName(word: string): boolean {
  return word.length > 1 && isCapital(word.charAt(0)) && !isCapital(word.charAt(1))
}
