import { keysScript } from './keys-script'
import { startLetterKeys } from './letter-keys'

keysScript.handOver(startLetterKeys)
