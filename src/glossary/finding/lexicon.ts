import { english } from '../languages/english'
import { type Language, type Slot, uninflected } from '../languages/language'
import { russian } from '../languages/russian'
import type { TermName } from '../term'
import { foldWord, isAcronym } from './fold'

/** Languages that names can be in, the first that owns one of a name's words wins. */
const languages: readonly Language[] = [russian, english]

/** A name of a term, to be found. */
export interface LexiconEntry {
  readonly term: string
  readonly name: TermName
}

/** A place in the tree of names: what may follow, and whose name ends here. */
export interface LexiconNode {
  readonly next: Map<string, { node: LexiconNode; cells: number }[]>
  readonly names: LexiconEntry[]
}

/** Terms compiled for finding. */
export interface Lexicon {
  readonly root: LexiconNode
  /** Names that are compared letter by letter: abbreviations and names with a fixed spelling. */
  readonly exact: ReadonlyMap<string, LexiconEntry[]>
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*/gu

/** The words of a name, folded. */
export function wordsOfName(name: string): string[] {
  return [...name.matchAll(wordPattern)].map(([word]) => foldWord(word))
}

/** Letters, digits, spaces and signs that a text may write in other ways; C++ and C# have more. */
const plainName = /^[\p{L}\p{N}\p{M}\s\u00ad\u200b-\u200d\u2010\u2011'’"«»“”-]+$/u

/** Whether a name has signs that belong to it: it is then compared letter by letter. */
export function hasOwnSigns(name: string): boolean {
  return !plainName.test(name)
}

/** Compiles names for finding. Linear in their number and forms. */
export function compileLexicon(entries: Iterable<LexiconEntry>): Lexicon {
  const root = newNode()
  const exact = new Map<string, LexiconEntry[]>()
  for (const entry of entries) {
    const { name } = entry
    if (isAcronym(name.text) || name.caseSensitive) {
      const key = name.text
      exact.set(key, [...(exact.get(key) ?? []), entry])
      continue
    }
    for (const slots of readingsOf(name)) insert(root, slots, entry)
    for (const form of name.forms ?? []) insert(root, wordsOfName(form).map(uninflected), entry)
  }
  return { root, exact }
}

/** All readings of a name as slots, one a word. Of words joined by hyphens only the last inflects. */
export function readingsOf(name: TermName): Slot[][] {
  const groups = name.text
    .split(/[\s\u00a0]+/)
    .map(wordsOfName)
    .filter((words) => words.length > 0)
  if (groups.length === 0) return []
  if (name.frozen) return [groups.flat().map(uninflected)]
  const heads = groups.map((words) => words.at(-1) ?? '')
  const language =
    languages.find((candidate) => heads.some((word) => candidate.owns(word))) ?? english
  const excluded = new Set((name.exclude ?? []).map(foldWord))
  const readings = language.readings(heads)
  const apart = readings.map((slots) =>
    slots.flatMap((slot, index) => [
      ...(groups[index] ?? []).slice(0, -1).map(uninflected),
      without(slot, excluded),
    ]),
  )
  return language === english && groups.some((words) => words.length > 1)
    ? [
        ...apart,
        ...readings.map((slots) => slots.map((slot, index) => joined(groups[index] ?? [], slot))),
      ]
    : apart
}

/** feed-forward is written feedforward too. */
function joined(words: readonly string[], slot: Slot): Slot {
  const front = words.slice(0, -1).join('')
  return front ? new Map([...slot].map(([form, cells]) => [front + form, cells])) : slot
}

function without(slot: Slot, excluded: ReadonlySet<string>): Slot {
  if (excluded.size === 0) return slot
  return new Map([...slot].filter(([form]) => !excluded.has(form)))
}

function insert(root: LexiconNode, slots: readonly Slot[], entry: LexiconEntry): void {
  let nodes: LexiconNode[] = [root]
  for (const slot of slots) {
    const node = newNode()
    for (const parent of nodes)
      for (const [form, cells] of slot) {
        const edges = parent.next.get(form)
        if (edges) edges.push({ node, cells })
        else parent.next.set(form, [{ node, cells }])
      }
    nodes = [node]
  }
  for (const node of nodes) node.names.push(entry)
}

function newNode(): LexiconNode {
  return { next: new Map(), names: [] }
}
