/** What a note in brackets says of the words in front of it; offsets in UTF-16 units of the text. */
export interface NotePart {
  readonly start: number
  readonly text: string
}

/** «англ.», «далее —», «or»: what is said of a name and is no part of it. */
const introductions =
  /^(?:(?:от\s+|по-)?англ(?:\.|ийск[а-я]*\.?)?|(?:нем|лат|фр|рус)\.|сокр(?:\.|ащ[её]нно:?)?|в дальнейшем|далее(?: по тексту)?|так называемы[а-я]+|или|то есть|т\.\s?е\.|он(?:а|о|и)? же|также|aka|abbr\.|(?:often |commonly |usually )?(?:abbreviated|shortened|called|known|referred to)(?: as| to)?|also|hereafter|hereinafter|henceforth|or|i\.e\.,?|short for|the)(?![\p{L}\p{N}])[\s:,—–-]*/iu
const opening = /^["“«'‘*_\s]+/u
const closing = /["”»'’*_\s.:]+$/u
const divider = /[,;/]|\s[—–-]\s|\s(?:или|or)\s/u
/** «см. рис. 1», «например», years and measures say nothing of a name. */
const noNames =
  /^(?:см\.|рис\.|табл\.|стр\.|гл\.|например|напр\.|в том числе|включая|кроме|что|как|если|e\.\s?g|see|fig|figure|table|section|including|such as|for example|ed|eds|vol|pp?)(?![\p{L}])/iu

/** The names that a note lists, without what introduces them. */
export function partsOfNote(note: string, start: number): NotePart[] {
  if (noNames.test(note.trim())) return []
  const parts: NotePart[] = []
  let from = 0
  while (from <= note.length) {
    const rest = note.slice(from)
    const next = divider.exec(rest)
    const end = next ? from + next.index : note.length
    const part = trimmed(note.slice(from, end), start + from)
    if (part) parts.push(part)
    if (!next) break
    from = end + next[0].length
  }
  return parts
}

/** Whether a note says outright that it gives another name: «далее», «англ.». */
export function isIntroduced(note: string): boolean {
  return introductions.test(note.trim())
}

function trimmed(text: string, start: number): NotePart | null {
  let rest = text
  let at = start
  for (;;) {
    const cut = (opening.exec(rest) ?? introductions.exec(rest))?.[0].length ?? 0
    if (cut === 0) break
    rest = rest.slice(cut)
    at += cut
  }
  rest = rest.replace(closing, '')
  return rest === '' || noNames.test(rest) ? null : { start: at, text: rest }
}

/** Most letters and digits of an abbreviation, and the least share of them that are capitals. */
const longestAbbreviation = 10
const capitalShare = 0.5

/** Whether a name looks like an abbreviation: LLM, k-NN, БЯМ, LoRA; neither «12 МБ» nor a plain word. */
export function isAbbreviation(text: string): boolean {
  if (!/^\p{L}[\p{L}\p{N}&./-]*$/u.test(text)) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return (
    text.length <= longestAbbreviation &&
    capitals >= 2 &&
    capitals >= Math.floor(letters * capitalShare)
  )
}

export type Script = 'cyrillic' | 'latin' | 'other'

/** The alphabet of a name; `other` where it mixes them. */
export function scriptOf(text: string): Script {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text)
  const latin = /\p{Script=Latin}/u.test(text)
  if (cyrillic === latin) return 'other'
  return cyrillic ? 'cyrillic' : 'latin'
}
