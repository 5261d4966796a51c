import '../interface/all-icons'
import { startPicker } from '../cleaning/picker'
import { showHiddenNote } from '../cleaning/picker/hidden-note'
import { startReview } from '../cleaning/review'
import { reviewScript } from './review-script'

reviewScript.handOver({ startReview, startPicker, showHiddenNote })
