/** How much has been read, and how long it took. */
export interface Pace {
  readonly words: number
  readonly minutes: number
}

/** A step that is slower than this is a pause, and a faster one is a look for something, in words a minute. */
const reading = { slowest: 60, fastest: 700 }
/** Reading that the pace known from before counts as, in minutes: a screen or two does not overturn it. */
const knownFor = 3
/** Words after which older reading counts half, so that the pace follows the reader. */
const halvedAfter = 20_000

/** Adds a step of reading; steps that are no reading change nothing. */
export function afterStep(pace: Pace, { words, minutes }: Pace): Pace {
  const speed = words / minutes
  if (!(speed >= reading.slowest && speed <= reading.fastest)) return pace
  const all = { words: pace.words + words, minutes: pace.minutes + minutes }
  return all.words > halvedAfter ? { words: all.words / 2, minutes: all.minutes / 2 } : all
}

/**
 * The reader's pace in words a minute, between the slowest and fastest reading.
 * @param known the pace known from before, in words a minute
 */
export function wordsPerMinute({ words, minutes }: Pace, known: number): number {
  const speed = (known * knownFor + words) / (knownFor + minutes)
  return Math.max(reading.slowest, Math.min(reading.fastest, speed))
}

/** Whole minutes until the end of a text, at least one. */
export function minutesLeft(words: number, progress: number, speed: number): number {
  return Math.max(1, Math.ceil((words * (1 - progress)) / speed))
}
