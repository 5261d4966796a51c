import type { Post } from './post'

/** When Telegram's channels began, in ms: an earlier time is no post's. */
const earliest = Date.UTC(2015, 8, 1)
/** How far a clock may be ahead, in ms. */
const tolerance = 86_400_000

/** What mirrors write before the time a post was made. */
const created = /(?:^|\s)Create[d]?:\s*(\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?)/

/** When a post was published, by what its page says; null where it says nothing that can be read. */
export function publishedAt(document: Document, { blocks }: Post): Date | null {
  const { body } = document
  for (
    let element: Element | null = blocks[0]?.element ?? null;
    element;
    element = element.parentElement
  ) {
    const time = element.querySelector('time[datetime]')?.getAttribute('datetime')
    const line = element === body ? null : created.exec(element.textContent ?? '')?.[1]
    const date = readDate(time) ?? readDate(line)
    if (date) return date
    if (element === body) break
  }
  const said = document.querySelector('meta[property="article:published_time"]')
  return readDate(said?.getAttribute('content'))
}

function readDate(text: string | null | undefined): Date | null {
  if (!text) return null
  const date = new Date(text.trim().replace(' ', 'T'))
  const time = date.getTime()
  return time >= earliest && time <= Date.now() + tolerance ? date : null
}
