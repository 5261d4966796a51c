import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { CDPSession, Page } from 'puppeteer-core'
import { type Driven, type Kind, openWithExtension } from './browsers'
import { withApi } from './extension-api'
import { buildWithOpenRoots } from './open-roots'

/** What the extension may store, in bytes: the least that Firefox gives anyone. */
const room = 10 * 1024 * 1024

export interface LittleRoom {
  readonly driven: Driven
  /** A page of the extension's own, with the options' glossary. */
  readonly own: Page
  /** Leaves no room; the browser itself refuses what is stored from then on. */
  fill(): Promise<void>
  /** Gives the room back. */
  empty(): Promise<void>
  close(): Promise<void>
}

/**
 * A browser that gives the extension, built with open roots, little room. Firefox has a setting for that. Chromium has a quota, but none
 * for extensions that may store without limit: that permission is left out of the copy it gets.
 */
export async function openWithLittleRoom(kind: Kind): Promise<LittleRoom> {
  const { folder, remove } = buildWithOpenRoots(kind)
  if (kind === 'chrome') limitStorage(path.join(folder, 'manifest.json'))
  const driven = await openWithExtension(kind, undefined, folder, {
    'dom.quotaManager.temporaryStorage.fixedLimit': room / 1024,
  })
  const own = await driven.openOwn('src/options/index.html#glossary')
  // The quota holds as long as the session that set it.
  if (kind === 'chrome') await setQuota(await own.createCDPSession(), own)
  return {
    driven,
    own,
    fill: () => fillUp(own),
    empty: () => deleteFiller(own),
    async close() {
      await driven.close()
      remove()
    },
  }
}

function limitStorage(file: string): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] }
  const permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage')
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }))
}

async function setQuota(session: CDPSession, own: Page): Promise<void> {
  const origin = await own.evaluate(() => location.origin)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: room })
}

const filler = 'filler'

/** Sizes of what the room is filled up with, in bytes, from coarse to fine. */
const blocks = [1_000_000, 50_000, 4_000]

/** Stores blocks in a database of its own until the browser takes no more. */
async function fillUp(own: Page): Promise<void> {
  await own.evaluate(
    async (name, sizes) => {
      // Opened anew each time: a database that was refused something may take nothing more.
      const isStored = async (block: Uint8Array) => {
        const database = await new Promise<IDBDatabase | null>((resolve) => {
          const opening = indexedDB.open(name)
          opening.onupgradeneeded = () =>
            opening.result.createObjectStore('blocks', { autoIncrement: true })
          opening.onsuccess = () => resolve(opening.result)
          // There is no room for an empty one either.
          opening.onerror = () => resolve(null)
        })
        const stored = await new Promise<boolean>((resolve) => {
          const transaction = database?.transaction('blocks', 'readwrite')
          if (!transaction) return resolve(false)
          transaction.objectStore('blocks').add(block)
          transaction.oncomplete = () => resolve(true)
          transaction.onabort = () => resolve(false)
        })
        database?.close()
        return stored
      }
      for (const size of sizes) {
        const block = new Uint8Array(size)
        for (let at = 0; at < size; at += 50_000)
          crypto.getRandomValues(block.subarray(at, Math.min(at + 50_000, size)))
        while (await isStored(block));
      }
    },
    filler,
    blocks,
  )
}

async function deleteFiller(own: Page): Promise<void> {
  await own.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase(name)
        deletion.onsuccess = () => resolve()
        deletion.onerror = () => reject(deletion.error)
      }),
    filler,
  )
}

/** Sizes of what the key-value storage is filled up with, in letters, from coarse to fine. */
const values = [500_000, 20_000, 500, 10]

/** Fills up the key-value storage, where changes of own terms are told. */
export async function leaveNoRoomForTelling(own: Page): Promise<void> {
  await withApi(
    own,
    async ({ storage }, { key, sizes }) => {
      // What is stored already could be told anew without room.
      await storage.local.remove('ownTermsChanged')
      let count = 0
      for (const size of sizes) {
        const letter = () => String.fromCharCode(0x21 + Math.random() * 0x5c)
        const value = Array.from({ length: size }, letter).join('')
        const isStored = () =>
          storage.local.set({ [`${key}${count++}`]: value }).then(
            () => true,
            () => false,
          )
        while (await isStored());
      }
    },
    { key: filler, sizes: values },
  )
}

export async function makeRoomForTelling(own: Page): Promise<void> {
  await withApi(
    own,
    async ({ storage }, key) => {
      const keys = Object.keys(await storage.local.get(null))
      await storage.local.remove(keys.filter((one) => one.startsWith(key)))
    },
    filler,
  )
}
