import type { Page } from 'puppeteer-core'

/**
 * Keeps the stored own terms busy, as another page does that saves very many: whoever wants to read them waits.
 * @param own a page of the extension's own
 * @returns lets them go
 */
export async function holdOwnTerms(own: Page): Promise<() => Promise<void>> {
  await own.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('clear-mirror-own-terms')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const store = database.transaction('terms', 'readwrite').objectStore('terms')
    document.documentElement.dataset['holds'] = ''
    await new Promise<void>((resolve) => {
      const goOn = () => {
        resolve()
        if (document.documentElement.dataset['holds'] === undefined) database.close()
        else store.count().onsuccess = goOn
      }
      store.count().onsuccess = goOn
    })
  })
  return () => own.evaluate(() => document.documentElement.removeAttribute('data-holds'))
}
