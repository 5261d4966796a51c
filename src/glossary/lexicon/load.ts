import { compileLexiconInTurns } from './compile'
import type { Lexicon, LexiconEntry } from './lexicon'
import { deserializeLexicon, type LexiconRecord, serializeLexicon } from './record'

/** Where a compiled lexicon outlives the worker. */
export interface LexiconStore {
  /** What was stored, unchecked. */
  read(): Promise<unknown>
  write(record: LexiconRecord): Promise<void>
}

/**
 * The lexicon of some names: as it was stored, or compiled in turns and stored where it was not, or of
 * other names, or damaged. A store that fails costs time, not terms.
 * @param stamp names what would be compiled; the same stamp stands for the same names and rules
 * @param onProgress called with how many names are compiled
 */
export async function loadLexicon(
  entries: Iterable<LexiconEntry>,
  stamp: string,
  store: LexiconStore,
  onProgress?: (names: number) => void,
): Promise<Lexicon> {
  try {
    return await deserializeLexicon(await store.read(), stamp)
  } catch {
    const lexicon = await compileLexiconInTurns(entries, { onProgress })
    // Nobody waits for it: the next life of the worker may find it, or compile again.
    void store.write(serializeLexicon(lexicon, stamp)).catch(() => {})
    return lexicon
  }
}
