import { judgeRepeat } from '../cleaning/asked'
import { askedScript } from './asked-script'

askedScript.handOver(judgeRepeat)
