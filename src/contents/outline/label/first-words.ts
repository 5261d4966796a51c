import { fits, longestLabel } from './clauses'

/** Shortest cut at a space, in characters; below it the segmenter's words are used, as in Chinese. */
const shortestWords = 20
/** How far before the limit a phrase may end, in characters, to be cut there rather than inside it. */
const phraseReach = 22

/** Words that begin a phrase: a label is better cut before them than behind them. */
const phraseStart =
  /\s(?:и|или|а|но|в|во|на|с|со|из|от|до|для|по|при|к|ко|у|за|под|над|об|о|про|через|между|среди|без|после|перед|что|чтобы|как|когда|где|который|которая|которое|которые|которых|і|й|та|або|в|у|на|з|із|від|до|для|по|при|за|під|про|що|як|який|яка|які|and|or|but|in|on|at|by|with|from|to|for|as|into|during|after|before|that|which|who|when|where|called|than|va|bilan|uchun|و|یا|از|به|با|در|بر|برای|که|تا|توسط|نسبت|في|من|على|إلى|عن|مع|أو|التي|الذي|أن)\s/giu

/** The first words that fit, up to the beginning of a phrase where one is near. */
export function firstWords(words: string): string {
  const fitting = [...words].slice(0, longestLabel + 1).join('')
  const space = fitting.lastIndexOf(' ')
  if (space < shortestWords || !fits(fitting.slice(0, space))) return segmented(words)
  let cut = space
  for (const { index } of fitting.slice(0, space + 1).matchAll(phraseStart))
    if (index >= space - phraseReach && index >= shortestWords) {
      cut = index
      break
    }
  return fitting.slice(0, cut)
}

function segmented(words: string): string {
  let end = 0
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    words.slice(0, 2 * longestLabel),
  )) {
    if (!fits(words.slice(0, index + segment.length))) break
    end = index + segment.length
  }
  return words.slice(0, end || longestLabel)
}
