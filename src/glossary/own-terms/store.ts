import type { Term } from '../term'
import { deleteDatabase, readAll, readWithoutUpgrade, updateValues, type Watched } from './database'
import { type Change, changeTerm, currentTerm, type OwnTerm, settleOn } from './own-term'
import {
  deleteSafetyCopy,
  type KeyValueArea,
  readSafetyCopy,
  updateSafetyCopy,
} from './safety-copy'
import { readOwnTerm } from './schema'
import { mergeOwnTerms, newestOf } from './sync/merge'
import { tellChange } from './telling'

export interface OwnTermsContent {
  readonly terms: readonly OwnTerm[]
  /** Stored values that are no own terms any more: kept where they are, for a file. */
  readonly unreadable: readonly unknown[]
}

/** Whether the safety copy was brought up to date too. Where not, the terms themselves are saved all the same. */
export interface Saved {
  readonly copied: boolean
}

export interface SaveOptions extends Watched {
  /** Called when the terms are stored, before the safety copy: from here on nothing can be cancelled. */
  readonly onStored?: (() => void) | undefined
}

export interface OwnTermsOptions {
  /** Where the safety copy is kept and changes are told. */
  readonly area: KeyValueArea
  /** For tests; the clock and random names where it is left out. */
  readonly nextChange?: () => Change
}

/**
 * The reader's own terms. Every change is one transaction: it is stored whole, or nothing is.
 * All methods throw OwnTermsFailure where the browser cannot read or store.
 */
export class OwnTerms {
  readonly #area: KeyValueArea
  readonly #nextChange: () => Change

  constructor({ area, nextChange = changeNow }: OwnTermsOptions) {
    this.#area = area
    this.#nextChange = nextChange
  }

  async read(): Promise<OwnTermsContent> {
    const stored = [...(await readAll()).values()]
    const read = stored.map((value) => ({ value, own: readOwnTerm(value) }))
    return {
      terms: read.flatMap(({ own }) => own ?? []),
      unreadable: read.filter(({ own }) => !own).map(({ value }) => value),
    }
  }

  /**
   * Adds terms or gives those with the same ids their new content.
   * @throws also the signal's reason when it is aborted, with everything as it was
   */
  save(terms: readonly Term[], options: SaveOptions = {}): Promise<Saved> {
    const byId = new Map(terms.map((term) => [term.id, term]))
    return this.#change(
      [...byId.keys()],
      (own, id) => changeTerm(own, id, byId.get(id) ?? null, this.#nextChange()),
      options,
    )
  }

  remove(ids: readonly string[]): Promise<Saved> {
    return this.#change(ids, (own, id) => own && changeTerm(own, id, null, this.#nextChange()))
  }

  /** Keeps one of a term's versions and lets the others go. */
  settle(id: string, revision: string): Promise<Saved> {
    return this.#change([id], (own) => own && settleOn(own, revision, this.#nextChange()))
  }

  /** Takes in the terms of another device; see `mergeOwnTerms`. */
  merge(theirs: readonly OwnTerm[]): Promise<Saved> {
    const byId = new Map(theirs.map((own) => [own.id, own]))
    return this.#change([...byId.keys()], (own, id) => {
      const their = byId.get(id)
      if (!their) return own
      return own ? mergeOwnTerms([own], [their])[0] : { id, versions: newestOf(their.versions) }
    })
  }

  /** The terms of the last good copy, for when the database is lost. */
  async lastGoodCopy(): Promise<OwnTerm[]> {
    return readSafetyCopy(this.#area)
  }

  /** Throws the damaged database away and stores the last good copy anew. */
  async restoreLastGoodCopy(): Promise<Saved> {
    const terms = await this.lastGoodCopy()
    await deleteDatabase()
    return this.merge(terms)
  }

  /** Whatever is stored, in whatever form, for a file. */
  readRaw(): Promise<unknown[]> {
    return readWithoutUpgrade()
  }

  async erase(): Promise<void> {
    await deleteDatabase()
    await deleteSafetyCopy(this.#area)
    await this.#tell()
  }

  async #change(
    ids: readonly string[],
    change: (own: OwnTerm | undefined, id: string) => OwnTerm | undefined,
    { onStored, ...watched }: SaveOptions = {},
  ): Promise<Saved> {
    const changed: OwnTerm[] = []
    const changeAll = (stored: ReadonlyMap<string, unknown>) => {
      for (const id of ids) {
        const own = change(readOwnTerm(stored.get(id)) ?? undefined, id)
        if (own) changed.push(own)
      }
      return new Map(changed.map((own) => [own.id, own]))
    }
    await updateValues(ids, changeAll, watched)
    onStored?.()
    // Told before the copy, which takes seconds for a large import: a page is to show what is there.
    await this.#tell()
    const copied = await updateSafetyCopy(this.#area, changed).then(
      () => true,
      () => false,
    )
    return { copied }
  }

  #tell(): Promise<void> {
    return tellChange(this.#area, this.#nextChange().revision)
  }
}

/** The living terms as they count now. */
export function livingTerms(terms: readonly OwnTerm[]): Term[] {
  return terms.flatMap((own) => currentTerm(own) ?? [])
}

/** Letters of a revision: 48 random bits, so that no two changes of a reader's ever share one. */
const revisionLength = 13

function changeNow(): Change {
  return { now: Date.now(), revision: crypto.randomUUID().slice(0, revisionLength) }
}
