import type { PickerOptions } from '../cleaning/picker'
import type { showHiddenNote } from '../cleaning/picker/hidden-note'
import type { ReviewOptions } from '../cleaning/review'
import { scriptOnRequest } from './script-on-request'

/** What is loaded when a reader first looks at what is hidden, or hides something else. */
export interface ReviewScript {
  startReview(options: ReviewOptions): void
  startPicker(options: PickerOptions): void
  readonly showHiddenNote: typeof showHiddenNote
}

export const reviewScript = scriptOnRequest<ReviewScript>('review')
