/** What an element of the page becomes in a copy: itself, another element, or only its children. */
export interface Kept {
  readonly tag: string
  /** Attributes that carry meaning; every other one is left behind, above all what runs code. */
  readonly attributes?: readonly string[]
}

const kept = new Map<string, Kept>()
const keep = (tags: string, attributes: readonly string[] = []) => {
  for (const tag of tags.split(' ')) kept.set(tag.toUpperCase(), { tag, attributes })
}
keep('p h2 h3 h4 h5 h6 ul dl dt dd figure figcaption hr br wbr pre summary')
keep('b strong i em u s del ins mark sub sup small kbd samp var cite dfn ruby rb rt rp bdi bdo')
keep('table caption thead tbody tfoot tr')
keep('td th', ['colspan', 'rowspan', 'scope'])
keep('ol', ['start', 'reversed', 'type'])
keep('li', ['value'])
keep('abbr', ['title'])
keep('time', ['datetime'])
keep('details', ['open'])
keep('blockquote q', ['cite'])
keep('code', [])
kept.set('H1', { tag: 'h2' })
kept.set('STRIKE', { tag: 's' })
kept.set('TT', { tag: 'code' })

/** @param tag in upper case; null for an element of which only the children are kept */
export function keptAs(tag: string): Kept | null {
  return kept.get(tag) ?? null
}

/** The language a code block is written in, by the name that its page gave it. */
const codeLanguage = /(?:^|\s)(?:lang|language)-([\w+#-]{1,30})/

export function codeLanguageOf(element: Element): string | null {
  return codeLanguage.exec(element.className)?.[1] ?? null
}

/** Emphasis that a page writes as a style of the element instead of an element of its own. */
export function emphasisOf({ style }: HTMLElement): string | null {
  if (Number.parseInt(style.fontWeight, 10) >= 600 || style.fontWeight === 'bold') return 'b'
  if (style.fontStyle === 'italic') return 'i'
  return style.textDecorationLine === 'line-through' ? 's' : null
}

const spoiler = /(?:^|[\s_-])spoiler(?:$|[\s_-])/i

/** Whether an element holds what its author wanted seen only when asked for. */
export function isSpoiler(element: Element): boolean {
  return element.tagName === 'TG-SPOILER' || spoiler.test(element.getAttribute('class') ?? '')
}

/** Whether an element is nothing but the picture of an emoji, with its character inside. */
export function isEmojiPicture(element: Element): boolean {
  return (
    element.tagName === 'TG-EMOJI' ||
    (element.tagName === 'I' && element.classList.contains('emoji'))
  )
}
