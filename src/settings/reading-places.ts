import * as v from 'valibot'
import { browser } from '../browser-api'

const storageKey = 'reading-places'
const lockName = 'clear-mirror-reading-places'
/** Most posts that are kept, the latest left first: a year of one or so a day, in about 40 kB. */
const mostPosts = 300

const keptPlace = v.object({
  /** The post, by its channel and number or by its page's address. */
  post: v.string(),
  /** Index and label of the section's first line. */
  line: v.number(),
  label: v.string(),
})
const keptPlaces = v.fallback(v.array(v.fallback(v.nullable(keptPlace), null)), [])
type KeptPlace = v.InferOutput<typeof keptPlace>
export type PlaceInPost = Omit<KeptPlace, 'post'>

/** Where a post was left; null where nothing is kept of it. */
export async function placeLeftIn(post: string): Promise<PlaceInPost | null> {
  const kept = (await readPlaces()).find((place) => place.post === post)
  return kept ? { line: kept.line, label: kept.label } : null
}

/**
 * Keeps where a post was left, one change after another; null forgets the post.
 * @throws where the browser refuses to store
 */
export function leavePost(post: string, place: PlaceInPost | null): Promise<void> {
  return navigator.locks.request(lockName, async () => {
    const others = (await readPlaces()).filter((kept) => kept.post !== post)
    const places = place ? [{ ...place, post }, ...others].slice(0, mostPosts) : others
    await browser.storage.local.set({ [storageKey]: places })
  })
}

/** Number of posts whose place is kept. */
export async function countPlaces(): Promise<number> {
  return (await readPlaces()).length
}

export async function forgetPlaces(): Promise<void> {
  await navigator.locks.request(lockName, () => browser.storage.local.remove(storageKey))
}

/** Entries that cannot be read are left out; they cost the reader no others. */
async function readPlaces(): Promise<KeptPlace[]> {
  const stored = await browser.storage.local.get(storageKey)
  return v.parse(keptPlaces, stored[storageKey]).filter((place) => place !== null)
}
