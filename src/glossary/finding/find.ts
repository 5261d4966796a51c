import { languages as allLanguages } from '../languages'
import { everyCell, type Language } from '../languages/language'
import { firstUseOf } from '../lexicon/form-table'
import { type Lexicon, type LexiconName, nameAt, trait } from '../lexicon/lexicon'
import { childOf, root } from '../lexicon/name-tree'
import { none, numberAt } from '../lexicon/numbers'
import { wordsOfName } from '../lexicon/readings'
import { hasCapitalsOf, isCapital } from './capitals'
import type { MatchRule, Mention } from './mention'
import { type Token, tokensOf } from './tokens'

export type { Mention } from './mention'

interface KnownName extends LexiconName {
  /** Its words, folded. */
  readonly words: readonly string[]
}

/** A name that ends at a word. */
interface Match {
  /** Index of its last word. */
  readonly last: number
  readonly name: KnownName
  readonly isDictionaryForm: boolean
}

/**
 * Finds names in a text: leftmost, longest, without overlaps. Words of one name agree in case and
 * number; between them are spaces or one hyphen. Nothing is found across U+0000, which divides blocks,
 * or U+0001, which stands for what the caller leaves out, nor in addresses, hashtags and usernames.
 * @param languages those the lexicon was compiled with
 */
export function findMentions(
  lexicon: Lexicon,
  text: string,
  languages: readonly Language[] = allLanguages,
): Mention[] {
  return new Finder(lexicon, text, languages).find()
}

class Finder {
  readonly #lexicon: Lexicon
  readonly #text: string
  readonly #languages: readonly Language[]
  readonly #tokens: readonly Token[]
  /** Names met in this text. */
  readonly #names = new Map<number, KnownName>()

  constructor(lexicon: Lexicon, text: string, languages: readonly Language[]) {
    this.#lexicon = lexicon
    this.#text = text
    this.#languages = languages
    this.#tokens = tokensOf(text)
  }

  find(): Mention[] {
    const mentions: Mention[] = []
    for (let first = 0; first < this.#tokens.length; ) {
      const matches = this.#longestAt(first)
      const best = matches.find((match) => match.isDictionaryForm) ?? matches[0]
      const token = this.#tokens[first]
      if (!best || !token) {
        first++
        continue
      }
      const rivals = matches.filter((match) => match.isDictionaryForm === best.isDictionaryForm)
      const mention = this.#mention(best, rivals, token)
      mentions.push(mention)
      while ((this.#tokens[first]?.start ?? Number.POSITIVE_INFINITY) < mention.end) first++
    }
    return mentions
  }

  #mention(best: Match, rivals: readonly Match[], first: Token): Mention {
    const { name } = best
    const ending = this.#hasOwnSigns(name) ? first.start + name.text.length : this.#endOf(best)
    return {
      start: first.start,
      end: ending,
      term: name.term,
      form: this.#text.slice(first.start, ending),
      name: name.text,
      rule: this.#ruleOf(best, ending),
      language: this.#languages[name.language]?.id ?? '',
      common: (name.traits & trait.common) !== 0,
      rivals: otherTerms(rivals, name.term),
    }
  }

  #ruleOf({ last, name, isDictionaryForm }: Match, end: number): MatchRule {
    if (name.traits & trait.listedForm) return 'listed-form'
    if (end > (this.#tokens[last]?.end ?? end) && !this.#hasOwnSigns(name))
      return 'abbreviation-with-ending'
    return isDictionaryForm ? 'dictionary-form' : 'inflected'
  }

  /** Names of the most words that begin at a word, those given first in front. */
  #longestAt(first: number): Match[] {
    const { tree, forms } = this.#lexicon
    if (firstUseOf(forms, this.#tokens[first]?.folded ?? '') === none) return []
    let longest: Match[] = []
    const walk = (node: number, at: number, cells: number) => {
      const token = this.#tokens[at]
      if (!token || (at > first && token.gap === 'other')) return
      let use = firstUseOf(forms, token.folded)
      for (; use !== none; use = numberAt(forms.nextUse, use)) {
        const agreeing = cells & numberAt(forms.cells, use)
        const child = agreeing ? childOf(tree, node, numberAt(forms.slot, use)) : none
        if (child === none) continue
        const ends = this.#endingAt(child, first, at)
        const last = longest[0]?.last ?? none
        if (ends.length > 0 && at >= last) longest = at > last ? ends : [...longest, ...ends]
        walk(child, at + 1, agreeing)
      }
    }
    walk(root, first, everyCell)
    return longest.length > 1 ? longest.sort((a, b) => a.name.index - b.name.index) : longest
  }

  /** Names that end at a node and fit the words from first to last. */
  #endingAt(node: number, first: number, last: number): Match[] {
    const { tree } = this.#lexicon
    const matches: Match[] = []
    let ending = numberAt(tree.firstEnding, node)
    for (; ending !== none; ending = numberAt(tree.nextEnding, ending)) {
      const name = this.#nameAt(numberAt(tree.name, ending))
      const language = this.#languages[name.language]
      const isDictionaryForm = this.#are(name.words, first, last)
      if (
        language &&
        !this.#isInCompound(language, first, last) &&
        hasCapitalsOf(name.text, name.traits, this.#tokens, first) &&
        this.#hasSignsOf(name, first) &&
        !this.#isOtherWord(language, name, first, last)
      )
        matches.push({ last, name, isDictionaryForm })
    }
    return matches
  }

  #nameAt(index: number): KnownName {
    const known = this.#names.get(index)
    if (known) return known
    const name = nameAt(this.#lexicon, index)
    const added = { ...name, words: wordsOfName(name.text) }
    this.#names.set(index, added)
    return added
  }

  #are(words: readonly string[], first: number, last: number): boolean {
    return (
      words.length === last - first + 1 &&
      words.every((word, offset) => this.#tokens[first + offset]?.folded === word)
    )
  }

  #isOtherWord(language: Language, name: KnownName, first: number, last: number): boolean {
    if (name.traits & (trait.exactCase | trait.listedForm | trait.ownSigns)) return false
    return language.isOtherWord({
      name: name.words.join(' '),
      form: this.#foldedForm(first, last),
      beside: (distance) => this.#beside(distance < 0 ? first : last, distance)?.folded ?? '',
      isCapitalised: (distance) =>
        isCapital(this.#beside(distance <= 0 ? first : last, distance)?.written.charAt(0) ?? ''),
    })
  }

  #foldedForm(first: number, last: number): string {
    let form = this.#tokens[first]?.folded ?? ''
    for (let at = first + 1; at <= last; at++) form += ` ${this.#tokens[at]?.folded ?? ''}`
    return form
  }

  /** The word at a distance, where only spaces stand between. */
  #beside(from: number, distance: number): Token | undefined {
    const step = Math.sign(distance)
    for (let at = from; at !== from + distance; at += step) {
      const gap = this.#tokens[step > 0 ? at + 1 : at]?.gap
      if (gap !== 'space') return undefined
    }
    return this.#tokens[from + distance]
  }

  /** Where the language says so, «мета-алгоритм» is no «алгоритм»; after a foreign word it is: «GPT-модель». */
  #isInCompound(language: Language, first: number, last: number): boolean {
    if (!language.hyphenMakesNewWord) return false
    const isOwn = (at: number) => language.owns(this.#tokens[at]?.folded ?? '')
    const joinsFront = this.#tokens[first]?.gap === 'hyphen' && isOwn(first) && isOwn(first - 1)
    const joinsBack = this.#tokens[last + 1]?.gap === 'hyphen' && isOwn(last)
    return joinsFront || joinsBack
  }

  #hasOwnSigns(name: LexiconName): boolean {
    return (name.traits & trait.ownSigns) !== 0
  }

  /** «C++» is found where the text has its signs, not at every C. */
  #hasSignsOf(name: LexiconName, first: number): boolean {
    if (!this.#hasOwnSigns(name)) return true
    const start = this.#tokens[first]?.start ?? 0
    const written = this.#text.slice(start, start + name.text.length)
    return written.toLowerCase() === name.text.toLowerCase()
  }

  /** The end of the last word, with what a text hangs on an abbreviation. */
  #endOf({ last, name }: Match): number {
    const token = this.#tokens[last]
    const next = this.#tokens[last + 1]
    if (!token) return 0
    if (!next || !(name.traits & trait.exactCase)) return token.end
    const hangs = next.gap === 'hyphen' || next.gap === 'apostrophe'
    const isEnding = this.#languages.some(({ abbreviationEndings }) =>
      abbreviationEndings.has(next.folded),
    )
    return hangs && isEnding ? next.end : token.end
  }
}

function otherTerms(matches: readonly Match[], term: string): string[] {
  if (matches.length === 1) return []
  return [...new Set(matches.map(({ name }) => name.term))].filter((other) => other !== term)
}
