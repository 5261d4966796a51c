import type { startLetterKeys } from './letter-keys'
import { scriptOnRequest } from './script-on-request'

/** What hears letters, loaded for readers who switched them on. */
export const keysScript = scriptOnRequest<typeof startLetterKeys>('keys')
