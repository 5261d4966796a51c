import '../interface/all-icons'
import { startPicker } from '../cleaning/picker'
import { startReview } from '../cleaning/review'
import { handOverReview } from './review-script'

handOverReview({ startReview, startPicker })
