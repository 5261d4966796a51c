import { languages as allLanguages } from '../languages'
import { everyCell, type Language } from '../languages/language'
import { cellsOf, firstUseOf, formAt, slotOf } from '../lexicon/form-table'
import { type Lexicon, type LexiconName, nameAt, trait } from '../lexicon/lexicon'
import { childOf, firstEdgeOf, firstEndingOf, root } from '../lexicon/name-tree'
import { none, numberAt } from '../lexicon/numbers'
import { wordsOfName } from '../lexicon/readings'
import { hasCapitalsOf } from './capitals'
import { spacedDashes } from './dashes'
import type { MatchRule, Mention } from './mention'
import { type Run, TextWords } from './text-words'

export type { MatchRule, Mention } from './mention'

interface KnownName extends LexiconName {
  /** Its words, folded, with a space between them. */
  readonly folded: string
  /** For each word, whether a dash with spaces may stand before it. */
  readonly dashes: readonly boolean[]
}

/** A name and the words of the text it fits. */
interface Match extends Run {
  readonly name: KnownName
  readonly isDictionaryForm: boolean
}

const noMatches: readonly Match[] = []
const noDashes: readonly boolean[] = []

/**
 * Finds names in a text: leftmost, longest, without overlaps. Words of one name agree in case and
 * number; between them are spaces, a hyphen, or a dash or quotation marks where the name allows it. Nothing is found across U+0000, which divides blocks,
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
  readonly #words: TextWords
  /** Word of the text → its form in the lexicon, or none. */
  readonly #forms: Int32Array
  /** Names met in this text. */
  readonly #names = new Map<number, KnownName>()

  constructor(lexicon: Lexicon, text: string, languages: readonly Language[]) {
    this.#lexicon = lexicon
    this.#text = text
    this.#languages = languages
    this.#words = new TextWords(text, languages)
    const { tokens } = this.#words
    this.#forms = new Int32Array(tokens.length)
    tokens.forEach(({ folded }, at) => {
      this.#forms[at] = formAt(lexicon.forms, folded)
    })
  }

  find(): Mention[] {
    const { tokens } = this.#words
    const mentions: Mention[] = []
    for (let first = 0; first < tokens.length; ) {
      const longest = this.#longestAt(first)
      const [one] = longest
      if (!one) {
        first++
        continue
      }
      const matches = longest.filter(({ name }) => !(name.traits & trait.otherPhrase))
      const asGiven = matches.filter((match) => match.isDictionaryForm)
      const rivals = asGiven.length > 0 ? asGiven : matches
      const best = rivals.find(({ name }) => !isCommon(name)) ?? rivals[0]
      if (!best) {
        first = one.last + 1
        continue
      }
      const mention = this.#mention(best, rivals)
      mentions.push(mention)
      while ((tokens[first]?.start ?? Number.POSITIVE_INFINITY) < mention.end) first++
    }
    return mentions
  }

  #mention(best: Match, rivals: readonly Match[]): Mention {
    const { name } = best
    const bounds = this.#words.boundsOf(best)
    const start = bounds?.start ?? this.#startOf(best)
    const end = Math.max(bounds?.end ?? 0, this.#endOf(best))
    return {
      start,
      end,
      term: name.term,
      form: this.#text.slice(start, end),
      name: name.text,
      rule: this.#ruleOf(best, end),
      language: this.#languages[name.language]?.id ?? '',
      common: isCommon(name),
      rivals: otherTerms(rivals, name.term),
      isMainSense:
        !isCommon(name) &&
        rivals.every((rival) => rival.name.term === name.term || isCommon(rival.name)),
    }
  }

  #ruleOf({ last, name, isDictionaryForm }: Match, end: number): MatchRule {
    if (name.traits & trait.listedForm) return 'listed-form'
    if (end > (this.#words.tokens[last]?.end ?? end) && !hasOwnSigns(name))
      return 'abbreviation-with-ending'
    return isDictionaryForm ? 'dictionary-form' : 'inflected'
  }

  /** Names of the most words that begin at a word, those given first in front. */
  #longestAt(first: number): readonly Match[] {
    if (numberAt(this.#forms, first) === none) return noMatches
    const longest = this.#walk(root, { first, last: first }, everyCell, noMatches)
    return longest.length > 1 ? longest.toSorted((a, b) => a.name.index - b.name.index) : longest
  }

  /**
   * Follows the names that go on from a node with the last word of a run.
   * @param cells those in which the words before agree
   * @param found the longest names that are found so far
   * @returns the longest names that are found then
   */
  #walk(node: number, run: Run, cells: number, found: readonly Match[]): readonly Match[] {
    const { tree, forms } = this.#lexicon
    const form = numberAt(this.#forms, run.last)
    if (form === none) return found
    const next = this.#words.tokens[run.last + 1]
    const goesOn = next !== undefined && next.gap !== 'other'
    let longest = found
    const end = firstUseOf(forms, form + 1)
    for (let use = firstUseOf(forms, form); use < end; use++) {
      const agreeing = cells & cellsOf(forms, use)
      const child = agreeing ? childOf(tree, node, slotOf(forms, use)) : none
      if (child === none) continue
      const last = longest[0]?.last ?? none
      const ends = run.last >= last ? this.#endingAt(child, run) : noMatches
      if (ends.length > 0) longest = run.last > last ? ends : [...longest, ...ends]
      if (goesOn && firstEdgeOf(tree, child) < firstEdgeOf(tree, child + 1))
        longest = this.#walk(child, { first: run.first, last: run.last + 1 }, agreeing, longest)
    }
    return longest
  }

  /** Names that end at a node and fit the words of a run. */
  #endingAt(node: number, run: Run): readonly Match[] {
    const { tree } = this.#lexicon
    let ending = firstEndingOf(tree, node)
    const end = firstEndingOf(tree, node + 1)
    if (ending === end) return noMatches
    const matches: Match[] = []
    for (; ending < end; ending++) {
      const name = this.#nameAt(numberAt(tree.name, ending))
      const language = this.#languages[name.language]
      if (language && this.#fits(name, language, run))
        matches.push({ ...run, name, isDictionaryForm: this.#words.formOf(run) === name.folded })
    }
    return matches
  }

  #nameAt(index: number): KnownName {
    const known = this.#names.get(index)
    if (known) return known
    const name = nameAt(this.#lexicon, index)
    const folded = wordsOfName(name.text).join(' ')
    // Most names are written as they are folded, without a hyphen.
    const dashes = folded === name.text ? noDashes : spacedDashes(name.text)
    const added = { ...name, folded, dashes }
    this.#names.set(index, added)
    return added
  }

  #fits(name: KnownName, language: Language, run: Run): boolean {
    return (
      !this.#words.endsInsideNumber(run) &&
      this.#words.hasDashesOf(name.dashes, run) &&
      this.#words.boundsOf(run) !== undefined &&
      (isAbbreviation(name) || !this.#words.isInCompound(language, run)) &&
      hasCapitalsOf(name.text, name.traits, this.#words.tokens, run.first) &&
      this.#hasSignsOf(name, run) &&
      !this.#isOtherWord(name, language, run)
    )
  }

  #isOtherWord(name: KnownName, language: Language, run: Run): boolean {
    if (name.traits & (trait.exactCase | trait.listedForm | trait.ownSigns)) return false
    return language.isOtherWord({
      name: name.folded,
      form: this.#words.formOf(run),
      beside: (distance) => this.#words.beside(run, distance),
      isCapitalised: (distance) => this.#words.isCapitalised(run, distance),
    })
  }

  /** «C++» is found where the text has its signs, not at every C. */
  #hasSignsOf(name: LexiconName, run: Run): boolean {
    if (!hasOwnSigns(name)) return true
    const start = this.#startOf(run)
    const written = this.#text.slice(start, start + name.text.length)
    return written.toLowerCase() === name.text.toLowerCase()
  }

  #startOf({ first }: Run): number {
    return this.#words.tokens[first]?.start ?? 0
  }

  #endOf(match: Match): number {
    const { name, last } = match
    if (hasOwnSigns(name)) return this.#startOf(match) + name.text.length
    if (isAbbreviation(name)) return this.#words.endWithEnding(match)
    return this.#words.tokens[last]?.end ?? 0
  }
}

function isCommon(name: LexiconName): boolean {
  return (name.traits & trait.common) !== 0
}

/** Abbreviations join other words by a hyphen: «ИИ-ассистент», «LLM-ки». */
function isAbbreviation(name: LexiconName): boolean {
  return (name.traits & trait.exactCase) !== 0
}

function hasOwnSigns(name: LexiconName): boolean {
  return (name.traits & trait.ownSigns) !== 0
}

function otherTerms(matches: readonly Match[], term: string): string[] {
  if (matches.length === 1) return []
  return [...new Set(matches.map(({ name }) => name.term))].filter((other) => other !== term)
}
