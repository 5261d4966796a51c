import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IDBPObjectStore,
  openDB,
  unwrap,
  wrap,
} from 'idb'
import { failureOf } from './failures'
import { migrateOwnTerm } from './migrations'
import { ownTermsVersion } from './schema'

export const databaseName = 'clear-mirror-own-terms'
const storeName = 'terms'

/** Stored values are unknown: another version or a broken disk may have written them. */
interface OwnTermsDatabase extends DBSchema {
  terms: { key: string; value: unknown }
}

/**
 * Opens the own terms' database, bringing older ones up to date. All of that is one transaction: where it
 * fails, the older database is still there.
 * @throws OwnTermsFailure
 */
async function openDatabase(): Promise<IDBPDatabase<OwnTermsDatabase>> {
  try {
    return await openDB<OwnTermsDatabase>(databaseName, ownTermsVersion, {
      async upgrade(database, from, _to, transaction) {
        // Reading without an upgrade makes an empty database where there was none.
        if (!database.objectStoreNames.contains(storeName)) {
          database.createObjectStore(storeName)
          return
        }
        const store = transaction.objectStore(storeName)
        for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue())
          await cursor.update(migrateOwnTerm(cursor.value, from))
      },
      // Another page of the extension wants to upgrade or erase: it must not wait for this one.
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    })
  } catch (error) {
    throw await failureOf(error)
  }
}

/** Opens, works and closes: the worker may die at any time, and an open database blocks upgrades. */
async function withDatabase<Result>(
  work: (database: IDBPDatabase<OwnTermsDatabase>) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase()
  try {
    return await work(database)
  } catch (error) {
    throw await failureOf(error)
  } finally {
    database.close()
  }
}

/** All stored values by key. @throws OwnTermsFailure */
export function readAll(): Promise<Map<string, unknown>> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(storeName)
    const [keys, values] = await Promise.all([
      transaction.store.getAllKeys(),
      transaction.store.getAll(),
    ])
    return new Map(keys.map((key, index) => [key, values[index]]))
  })
}

/** How a long writing is followed and stopped. */
export interface Watched {
  /** Aborting it before everything is stored leaves all as it was. */
  readonly signal?: AbortSignal | undefined
  /** Told how much is written, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined
}

/**
 * Changes stored values, all or none.
 * @param change gets what is stored, at least under `keys`, and returns what is to be stored
 * @throws OwnTermsFailure; whatever `change` throws; the signal's reason when it is aborted
 */
export function updateValues(
  keys: readonly string[],
  change: (stored: ReadonlyMap<string, unknown>) => ReadonlyMap<string, unknown>,
  watched: Watched = {},
): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(storeName, 'readwrite')
    const { done } = transaction
    const bare = unwrap(transaction)
    const end = new Promise((resolve) => {
      for (const event of ['complete', 'abort']) bare.addEventListener(event, resolve)
    })
    try {
      const changed = change(await readSome(transaction.store, keys))
      await write(unwrap(transaction.store), changed, watched)
      await done
    } catch (error) {
      done.catch(() => {})
      abort(transaction)
      await end
      // A request that goes down with its transaction does not know why; the transaction does, once it has ended.
      throw isAbort(error) && bare.error ? bare.error : error
    }
  })
}

/** Values written before the page may draw and the reader may cancel: some 20 ms of work. */
const valuesAtOnce = 1000

/**
 * Writes within one transaction, which lives on while one of its requests is waited for. One that fails,
 * fails the transaction.
 */
async function write(
  store: IDBObjectStore,
  values: ReadonlyMap<string, unknown>,
  { signal, onProgress }: Watched,
): Promise<void> {
  const waitsForEach = writesOnAfterFailure()
  let done = 0
  for (const [key, value] of values) {
    const request = store.put(value, key)
    const isTurn = ++done % valuesAtOnce === 0
    if (waitsForEach || isTurn) await wrap(request)
    if (!isTurn) continue
    signal?.throwIfAborted()
    onProgress?.(done / values.size)
  }
}

/**
 * Whether requests that wait when one fails for lack of room are stored all the same, each on its own: in
 * Firefox, where that failure undoes and ends the transaction of SQLite, and what comes before the page's own
 * abort is outside of it. Waiting for each takes three times as long in Firefox, 0.2 ms a value, and four
 * times in Chromium, which has no need of it.
 */
function writesOnAfterFailure(): boolean {
  return location.protocol === 'moz-extension:'
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

/** From so many on, reading everything at once takes less time than asking for each. */
const manyKeys = 500

async function readSome(
  store: IDBPObjectStore<OwnTermsDatabase, ['terms'], 'terms', 'readwrite'>,
  keys: readonly string[],
): Promise<Map<string, unknown>> {
  if (keys.length >= manyKeys) {
    const [all, values] = await Promise.all([store.getAllKeys(), store.getAll()])
    return new Map(all.map((key, index) => [key, values[index]]))
  }
  const values = await Promise.all(keys.map((key) => store.get(key)))
  return new Map(keys.map((key, index) => [key, values[index]]))
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It failed by itself and is over already.
  }
}

/**
 * All stored values of a database of whatever version, for a file: nothing is upgraded.
 * @throws OwnTermsFailure
 */
export async function readWithoutUpgrade(): Promise<unknown[]> {
  try {
    const database = await openDB(databaseName)
    try {
      const stores = [...database.objectStoreNames]
      return (await Promise.all(stores.map((store) => database.getAll(store)))).flat()
    } finally {
      database.close()
    }
  } catch (error) {
    throw await failureOf(error)
  }
}

export async function deleteDatabase(): Promise<void> {
  await deleteDB(databaseName)
}
