import '../interface/all-icons'
import { startPicker } from '../cleaning/picker'
import { showHiddenNote } from '../cleaning/picker/hidden-note'
import { startReview } from '../cleaning/review'
import { decide } from './decide'
import { reviewScript } from './review-script'

reviewScript.handOver({
  startReview: ({ decisions, ask, ...options }) =>
    startReview({
      ...options,
      restored: decisions.restored,
      decide: (runs, decision) => decide(decisions, ask, runs, decision),
    }),
  startPicker,
  showHiddenNote,
})
