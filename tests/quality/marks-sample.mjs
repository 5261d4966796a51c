import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const usage = `node tests/quality/marks-sample.mjs FOLDER [--seed NUMBER] [--count NUMBER] [--language ru|en]

Finds the terms of the bundled packs in every .txt file of a folder, one post a file, chooses marks as a page
does, and prints a table of some of them, drawn at random, to be judged by eye: does the card help there?`

/** Characters of text shown on either side of a mark: enough to see in what sense the word stands. */
const contextShown = 70
const definitionShown = 90
/** What a reader sees who has set nothing. */
const shownByDefault = 'paragraph'
const defaults = { seed: '1', count: '100', language: 'ru' }

const packFolder = new URL('../../src/glossary/packs/', import.meta.url)

/**
 * @template Exported
 * @param {string} path of a module, from the root of the repository
 * @returns {Promise<Exported>}
 */
async function load(path) {
  const file = new URL(`../../${path}`, import.meta.url).pathname
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module
}

/**
 * Numbers from 0 to 1 that a seed decides: mulberry32, by Tommy Ettinger, in the public domain.
 * @param {number} seed
 */
function randomNumbers(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * The first items of a random order (Fisher–Yates).
 * @template Item
 * @param {Item[]} items
 * @param {number} count
 * @param {() => number} random
 */
function draw(items, count, random) {
  const drawn = [...items]
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[drawn[last], drawn[other]] = [drawn[other], drawn[last]]
  }
  return drawn.slice(0, count)
}

/**
 * A text as a page hands it over: its paragraphs are the blocks, divided by what no term is found across.
 * @param {string} text
 * @param {string} boundary
 */
function asPostText(text, boundary) {
  const blockStarts = []
  let whole = ''
  for (const paragraph of text.split(/\n+/)) {
    blockStarts.push(whole.length)
    whole += `${paragraph} ${boundary} `
  }
  return { text: whole, pieces: [], blockStarts }
}

/** @param {string} text a cell of a table */
const cell = (text) => text.replaceAll('|', '/').replace(/\s+/g, ' ').trim()

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: defaults.seed },
      count: { type: 'string', default: defaults.count },
      language: { type: 'string', default: defaults.language },
    },
  })
  const [folder] = positionals
  const seed = Number(values.seed)
  const count = Number(values.count)
  if (!folder || !Number.isInteger(seed) || !Number.isInteger(count)) throw new Error(usage)

  const { parsePack } = await load('src/glossary/packs/schema.ts')
  const { Glossary } = await load('src/glossary/service/glossary.ts')
  const { chooseMentions } = await load('src/glossary/marks/choose.ts')
  const { boundary } = await load('src/glossary/marks/post-text.ts')
  const packs = readdirSync(packFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => parsePack(JSON.parse(readFileSync(new URL(name, packFolder), 'utf8'))))
  const glossary = new Glossary(packs)

  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const marks = files.sort().flatMap((name) => {
    const post = asPostText(readFileSync(join(folder, name), 'utf8'), boundary)
    const found = glossary.find(post.text, new Set())
    return chooseMentions(post, found, shownByDefault).map((mark) => ({
      ...mark,
      file: name,
      text: post.text,
    }))
  })

  const rows = draw(marks, count, randomNumbers(seed)).map(
    ({ file, text, start, end, term }, row) => {
      const card = glossary.card(term, values.language, [values.language], false)
      const before = text
        .slice(Math.max(0, start - contextShown), start)
        .split(boundary)
        .at(-1)
      const after = text.slice(end, end + contextShown).split(boundary)[0]
      const context = `${before}[${text.slice(start, end)}]${after}`
      const definition = card.definitions[0].text.slice(0, definitionShown)
      return `| ${[row + 1, file, context, term, definition].map((value) => cell(String(value))).join(' | ')} |`
    },
  )
  const words = files.length === 1 ? 'text' : 'texts'
  process.stdout.write(
    [
      `${marks.length} marks of ${new Set(marks.map(({ term }) => term)).size} terms in ${files.length} ${words}; ${rows.length} drawn with seed ${seed}`,
      '',
      '| # | text | mark | term | definition |',
      '|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n'),
  )
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
