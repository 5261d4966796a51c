import type { RepeatJudge } from '../cleaning/asked'
import { scriptOnRequest } from './script-on-request'

/** What judges pages of unknown sites, loaded when the first of them is to be cleaned. */
export const askedScript = scriptOnRequest<RepeatJudge>('asked')
