import type { PickerTranslate } from './strings'

/** Characters of an element's text that are read out. */
const wordsLength = 60

const kinds = {
  picture: /^(?:IMG|PICTURE|SVG|CANVAS|VIDEO)$/i,
  frame: /^(?:IFRAME|OBJECT|EMBED|INS)$/,
  link: /^A$/,
  heading: /^H[1-6]$/,
  list: /^(?:UL|OL|DL|LI)$/,
  button: /^(?:BUTTON|INPUT|SELECT)$/,
  form: /^(?:FORM|FIELDSET)$/,
  table: /^(?:TABLE|TBODY|TR|TD|TH)$/,
  paragraph: /^(?:P|BLOCKQUOTE|PRE)$/,
} as const

/** What an element is to a reader: its kind and first words, or its size where it has none. */
export function describe(element: Element, t: PickerTranslate): string {
  const kind = t(kindOf(element))
  const words = element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  if (words !== '')
    return t('chosenWords', {
      kind,
      words: words.length > wordsLength ? `${words.slice(0, wordsLength)}…` : words,
    })
  const { width, height } = element.getBoundingClientRect()
  return t('chosen', { kind, width: Math.round(width), height: Math.round(height) })
}

function kindOf({ tagName }: Element): keyof typeof kinds | 'block' {
  for (const [kind, tags] of Object.entries(kinds))
    if (tags.test(tagName)) return kind as keyof typeof kinds
  return 'block'
}
