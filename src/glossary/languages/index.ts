import { english } from './english'
import type { Language } from './language'
import { russian } from './russian'

/** Languages names can be in. Where a name's own language does not own its words, the first that does wins. */
export const languages: readonly Language[] = [russian, english]
