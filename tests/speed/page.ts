import { findMentions } from '../../src/glossary/finding/find'
import { compileLexicon } from '../../src/glossary/lexicon/compile'
import type { Lexicon } from '../../src/glossary/lexicon/lexicon'
import { deserializeLexicon, serializeLexicon } from '../../src/glossary/lexicon/record'
import { markMentions } from '../../src/glossary/marks/mark'
import { readPostText } from '../../src/glossary/marks/post-text'
import { askedAddress } from '../../src/page/address'
import { readPage } from '../../src/page/read'

/** mark.js as its script defines it. */
interface MarkJs {
  mark(words: readonly string[], options: object): void
  unmark(options: object): void
}
declare const Mark: new (root: Element) => MarkJs

const style = { underline: 'dotted', background: 'light', description: 'definition' } as const
const markJsOptions = { separateWordSearch: false, accuracy: 'exactly' }
/** Forms that mark.js can take at a time: it calls itself for each, and the stack ends before 885. */
const markJsForms = 100
const stamp = 'speed'
const address = askedAddress(new URL(location.href))

function lexiconOf(names: readonly string[]): Lexicon {
  return compileLexicon(names.map((text) => ({ term: text, name: { text } })))
}

/** Time of a piece of work, in ms. */
async function time(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The best of several times: what the work costs where nothing else gets in between. */
async function best(times: number, work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < times; round++) least = Math.min(least, await time(work))
  return least
}

/** Takes the pauses out of what is timed. */
const work = { breathe: () => Promise.resolve(), unseen: (mark: () => void) => mark() }

/** Finds, marks and undoes terms in the page, without compiling them. */
async function ours(names: readonly string[], rounds: number) {
  const lexicon = lexiconOf(names)
  const before = document.body.innerHTML
  let marked = 0
  const ms = await best(rounds, async () => {
    const undo = new AbortController()
    const text = readPostText(readPage(document, address).blocks)
    const found = findMentions(lexicon, text.text)
    marked = (await markMentions(text, found, style, work, undo.signal)).length
    undo.abort()
  })
  if (document.body.innerHTML !== before) throw new Error('The page is not as it was')
  return { ms, marked }
}

/** The same with mark.js, which is given every form as a word of its own. */
async function markJs(forms: readonly string[], rounds: number) {
  let marked = 0
  const marker = new Mark(document.body)
  const ms = await best(rounds, async () => {
    marked = 0
    for (let first = 0; first < forms.length; first += markJsForms) {
      const some = forms.slice(first, first + markJsForms)
      await new Promise((done) =>
        marker.mark(some, { ...markJsOptions, each: () => marked++, done }),
      )
    }
    await new Promise((done) => marker.unmark({ done }))
  })
  return { ms, marked }
}

/** Finding alone, and what it costs to compile terms, to store and to read them back. */
async function lexicon(names: readonly string[], text: string, rounds: number) {
  let compiled = lexiconOf(names.slice(0, 100))
  const compile = await time(() => {
    compiled = lexiconOf(names)
  })
  await store(serializeLexicon(compiled, stamp))
  let loaded = compiled
  const load = await best(3, async () => {
    loaded = await deserializeLexicon(await stored(), stamp)
  })
  const find = await best(rounds, () => findMentions(loaded, text))
  return { compile, load, find, found: findMentions(loaded, text).length }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('speed')
    request.onupgradeneeded = () => request.result.createObjectStore('records')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function store(record: object): Promise<void> {
  const database = await opened()
  await new Promise((resolve, reject) => {
    const transaction = database.transaction('records', 'readwrite')
    transaction.objectStore('records').put(record, stamp)
    transaction.oncomplete = resolve
    transaction.onerror = () => reject(transaction.error)
  })
  database.close()
}

async function stored(): Promise<unknown> {
  const database = await opened()
  const record = await new Promise((resolve, reject) => {
    const request = database.transaction('records').objectStore('records').get(stamp)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  database.close()
  return record
}

Object.assign(globalThis, { speed: { ours, markJs, lexicon } })
