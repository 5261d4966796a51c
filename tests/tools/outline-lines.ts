import { channelOutlineOf, type Line, outlineOf } from '../../src/contents/outline'

/** A line of a labelled post: its text, its markup where it has any, and its post on a channel's page. */
interface GivenLine {
  readonly text: string
  readonly html?: string
  readonly post?: number
}

interface Entry {
  readonly line: number
  /** 0 for the post's title. */
  readonly level: number
  readonly label: string
}

/** The shipped outline over lines as measuring programs give them; blank lines are kept between paragraphs. */
export function outline(given: readonly GivenLine[]): Entry[] {
  const kept = given.map((line, index) => ({ line, index })).filter(({ line }) => line.text.trim())
  const lines = kept.map(({ line, index }) => read(line, !given[index - 1]?.text.trim()))
  const back = ({ line, level, label }: Entry): Entry => ({
    line: kept[line]?.index ?? line,
    level,
    label,
  })
  if (given.some(({ post }) => post !== undefined)) {
    const starts = kept.map(({ line }, at) => line.post !== kept[at - 1]?.line.post)
    return channelOutlineOf(lines, starts).map(back)
  }
  const { title, entries } = outlineOf(lines)
  return [...(title ? [{ ...title, level: 0 }] : []), ...entries].map(back)
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
}

function read({ text, html = '' }: GivenLine, startsParagraph: boolean): Line {
  const open = new Map<string, number>()
  const within = (tags: string) => tags.split(' ').some((tag) => (open.get(tag) ?? 0) > 0)
  let [characters, linked, bold, boldLead, linkLead] = [0, 0, 0, 0, 0]
  let inset: Line['inset'] = 'none'
  for (const [, closing, tag, run] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>|([^<]+)/gi)) {
    if (tag) {
      const name = tag.toLowerCase()
      open.set(name, Math.max(0, (open.get(name) ?? 0) + (closing ? -1 : 1)))
      if (name === 'blockquote') inset = 'quote'
      if (name === 'pre') inset = 'code'
      continue
    }
    const plain = plainText(run ?? '')
    const marks = !/[\p{L}\p{N}]/u.test(plain)
    if (within('b strong h1 h2 h3 h4')) {
      bold += marks ? 0 : plain.length
      if (boldLead === characters) boldLead += plain.length
    } else if (marks && boldLead === characters) boldLead += plain.length
    if (within('a')) {
      linked += plain.length
      if (linkLead === characters) linkLead += plain.length
    } else if (marks && linkLead === characters) linkLead += plain.length
    characters += plain.length
  }
  const stressed = [...html.matchAll(/<(b|strong)\b[^>]*>([\s\S]*?)<\/\1>/gi)]
    .map(([, , run]) => plainText(run ?? ''))
    .reduce((longest, run) => (run.length > longest.length ? run : longest), '')
  const words = html.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, ' ')
  const letters = words.replace(/[^\p{L}\p{N}]/gu, '').length
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    emphasised: letters > 0 && bold > 0 && !unemphasised(html),
    boldLead: bold > 0 ? boldLead : 0,
    linkLead: linked > 0 ? linkLead : 0,
    stressed,
    linkShare: characters > 0 ? linked / characters : 0,
    startsParagraph,
    inset,
  }
}

/** Whether anything with letters stands outside bold. */
function unemphasised(html: string): boolean {
  const rest = html
    .replace(/<(b|strong|h[1-4])\b[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]+>/g, '')
  return /[\p{L}\p{N}]/u.test(rest.replace(/&#?\w+;/g, ''))
}

function plainText(html: string): string {
  return html.replace(/<[^>]+>/g, '').replace(/&(#?\w+);/g, (all, name) => entities[name] ?? all)
}
