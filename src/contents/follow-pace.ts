import { afterStep, type Pace, wordsPerMinute } from './pace'

/** Shortest step that is measured, in ms: shorter ones tell of scrolling, not of reading. */
const shortestStep = 5000
/** Shortest reading that is told on, in minutes. */
const worthTelling = 1

export interface PaceFollower {
  /** @param progress share of the post read, from 0 to 1 */
  moved(progress: number): void
  /** Words a minute, by all that is known. */
  readonly speed: number
}

/**
 * Measures how fast a post is read while its page is in sight.
 * @param words of the post
 * @param known the pace known from before, in words a minute
 * @param tell told the pace when the reader leaves the page, where enough was read
 */
export function followPace(
  words: number,
  known: number,
  tell: (wordsPerMinute: number) => void,
  signal: AbortSignal,
): PaceFollower {
  let pace: Pace = { words: 0, minutes: 0 }
  let told = 0
  let since: { time: number; progress: number } | null = null
  const restart = () => {
    since = null
    if (document.visibilityState !== 'hidden' || pace.minutes - told < worthTelling) return
    told = pace.minutes
    tell(wordsPerMinute(pace, known))
  }
  document.addEventListener('visibilitychange', restart, { signal })
  return {
    moved(progress) {
      const time = performance.now()
      since ??= { time, progress }
      if (time - since.time < shortestStep) return
      const step = {
        words: (progress - since.progress) * words,
        minutes: (time - since.time) / 60_000,
      }
      pace = afterStep(pace, step)
      since = { time, progress }
    },
    get speed() {
      return wordsPerMinute(pace, known)
    },
  }
}
