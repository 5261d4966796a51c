import type { PickerOptions } from '../cleaning/picker'
import type { showHiddenNote } from '../cleaning/picker/hidden-note'
import type { ReviewOptions } from '../cleaning/review'
import type { ask } from '../messages/channel'
import type { PageDecisions } from './decisions'
import { scriptOnRequest } from './script-on-request'

/** A review as the page script begins it. */
export interface PageReview extends Omit<ReviewOptions, 'restored' | 'decide'> {
  readonly decisions: PageDecisions
  readonly ask: typeof ask
}

/** What is loaded when a reader first looks at what is hidden, or hides something else. */
export interface ReviewScript {
  startReview(options: PageReview): void
  startPicker(options: PickerOptions): void
  readonly showHiddenNote: typeof showHiddenNote
}

export const reviewScript = scriptOnRequest<ReviewScript>('review')
