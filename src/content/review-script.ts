import type { PickerOptions } from '../cleaning/picker'
import type { ReviewOptions } from '../cleaning/review'
import { ask } from '../messages/channel'

/** What is loaded when a reader first looks at what is hidden, or hides something else. */
export interface ReviewScript {
  startReview(options: ReviewOptions): void
  startPicker(options: PickerOptions): void
}

/** Where the loaded script leaves its functions; the page's own scripts have other globals. */
const key = 'clearMirrorReview'
const world = globalThis as unknown as Record<string, ReviewScript | undefined>

export function handOverReview(script: ReviewScript): void {
  world[key] = script
}

/** @throws where the script could not be loaded */
export async function loadReview(): Promise<ReviewScript> {
  if (!world[key]) await ask('review/load', undefined)
  const script = world[key]
  if (!script) throw new Error('The review did not start')
  return script
}
