import type { LexiconRecord } from '../glossary/lexicon/record'

const databaseName = 'glossary'
const storeName = 'lexicons'
/** There is one lexicon at a time: a new one takes the place of the old. */
const key = 'compiled'

/** The compiled lexicon as it was stored, unchecked; undefined where there is none. */
export async function storedLexicon(): Promise<unknown> {
  return inStore('readonly', (store) => store.get(key))
}

export async function storeLexicon(record: LexiconRecord): Promise<void> {
  await inStore('readwrite', (store) => store.put(record, key))
}

export async function forgetLexicon(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(key))
}

/** @throws DOMException where the browser gives no database or has no room */
async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open()
  try {
    const transaction = database.transaction(storeName, mode)
    const request = work(transaction.objectStore(storeName))
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve
      transaction.onabort = () => reject(transaction.error)
    })
    return request.result
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName)
    request.onupgradeneeded = () => request.result.createObjectStore(storeName)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
