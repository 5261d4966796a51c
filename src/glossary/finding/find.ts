import { everyCell } from '../languages/language'
import homographs from '../languages/russian/homographs.json'
import {
  hasOwnSigns,
  type Lexicon,
  type LexiconEntry,
  type LexiconNode,
  wordsOfName,
} from './lexicon'
import { type Token, tokensOf } from './tokens'

/** A place in a text where a term's name stands, in whatever form. */
export interface Mention {
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly term: string
  /** The words as they stand in the text. */
  readonly form: string
  /** The name they are a form of, in its dictionary form. */
  readonly name: string
  /** Also an everyday word, which counts only in a text about the term's subject. */
  readonly common: boolean
}

/** Forms that are rarely nouns in running text: found only where they are a name's dictionary form. */
const rarelyNouns = new Set<string>(homographs)
/** Endings that Russian hangs on foreign abbreviations: LLM-ки, GPT'шный, NN-ов. */
const abbreviationEnding = /^(?:s|[а-яё]{1,6})$/i

interface Match {
  /** Index of its last token. */
  readonly last: number
  readonly entry: LexiconEntry
}

/**
 * Finds names in a text: leftmost, longest. Words of one name agree in case and number; nothing is
 * found across U+0000, which divides blocks, nor in addresses, hashtags and mentions.
 */
export function findMentions(lexicon: Lexicon, text: string): Mention[] {
  const tokens = tokensOf(text)
  const mentions: Mention[] = []
  for (let index = 0; index < tokens.length; ) {
    const match = longest(
      exactAt(lexicon, tokens, index),
      inflectedAt(lexicon, text, tokens, index),
    )
    const first = tokens[index]
    const last = match ? tokens[match.last] : undefined
    if (!match || !first || !last) {
      index++
      continue
    }
    const { text: name } = match.entry.name
    const end = hasOwnSigns(name) ? first.start + name.length : last.end
    mentions.push({
      start: first.start,
      end,
      term: match.entry.term,
      form: text.slice(first.start, end),
      name: match.entry.name.text,
      common: match.entry.name.common === true,
    })
    index = match.last + 1
  }
  return mentions
}

function longest(a: Match | null, b: Match | null): Match | null {
  if (!a || !b) return a ?? b
  return b.last > a.last ? b : a
}

/** Abbreviations: letter by letter, with the endings that a text hangs on them. */
function exactAt({ exact }: Lexicon, tokens: readonly Token[], index: number): Match | null {
  const token = tokens[index]
  if (!token) return null
  const entry =
    exact.get(token.written)?.[0] ??
    (token.written.endsWith('s') ? exact.get(token.written.slice(0, -1))?.[0] : undefined)
  if (!entry) return null
  const ending = tokens[index + 1]
  const hangs = ending?.start === token.end + 1 && abbreviationEnding.test(ending.written)
  return { last: hangs && ending.gap !== 'space' ? index + 1 : index, entry }
}

function inflectedAt(
  { root }: Lexicon,
  text: string,
  tokens: readonly Token[],
  index: number,
): Match | null {
  if (isInsideCompound(tokens, index)) return null
  let best: Match | null = null
  const walk = (node: LexiconNode, at: number, cells: number) => {
    const token = tokens[at]
    if (!token || (at > index && token.gap === 'other')) return
    for (const edge of node.next.get(token.folded) ?? []) {
      const agreeing = cells & edge.cells
      if (agreeing === 0) continue
      for (const entry of edge.node.names)
        if (hasSignsOf(entry, text, tokens[index]))
          best = better(best, { last: at, entry }, tokens, index)
      walk(edge.node, at + 1, agreeing)
    }
  }
  walk(root, index, everyCell)
  return best
}

function better(
  best: Match | null,
  match: Match,
  tokens: readonly Token[],
  first: number,
): Match | null {
  const token = tokens[match.last]
  if (!token || beginsCompound(tokens, match.last)) return best
  const dictionaryForm = isDictionaryForm(match, tokens, first)
  if (match.last === first && rarelyNouns.has(token.folded) && !dictionaryForm) return best
  if (!best || match.last > best.last) return match
  // Two terms share the form: it is the one's whose dictionary form it is.
  return match.last === best.last && dictionaryForm ? match : best
}

/** «C++» is found where the text has its signs, not at every C. */
function hasSignsOf({ name }: LexiconEntry, text: string, first: Token | undefined): boolean {
  if (!first || !hasOwnSigns(name.text)) return true
  const written = text.slice(first.start, first.start + name.text.length)
  return written.toLowerCase() === name.text.toLowerCase()
}

function isDictionaryForm(
  { last, entry }: Match,
  tokens: readonly Token[],
  first: number,
): boolean {
  const words = wordsOfName(entry.name.text)
  return (
    words.every((word, offset) => tokens[first + offset]?.folded === word) &&
    words.length === last - first + 1
  )
}

/** Russian compounds are words of their own: «мета-алгоритм» is no «алгоритм». After Latin it is: «GPT-модель». */
function isInsideCompound(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return token?.gap === 'hyphen' && isCyrillic(tokens[index - 1]) && isCyrillic(token)
}

function beginsCompound(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.gap === 'hyphen' && isCyrillic(tokens[index])
}

function isCyrillic(token: Token | undefined): boolean {
  return token !== undefined && /[а-я]/.test(token.folded)
}
