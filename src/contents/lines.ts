import type { Block } from '../page/block'
import { createSlices } from '../page/slices'
import type { Line } from './outline'

const bold = 'b, strong, h1, h2, h3, h4, h5, h6'
const quote = 'blockquote'
const code = 'pre'
const letter = /[\p{L}\p{N}]/u

/** What the outline needs to know of each block of a post. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return linesOfPost(blocks.map((block, index) => lineOf(block, blocks[index - 1])))
}

/** The same read in slices, as a post may be long. */
export async function linesInSlices(blocks: readonly Block[]): Promise<Line[]> {
  const breathe = createSlices()
  const lines: Line[] = []
  for (const [index, block] of blocks.entries()) {
    await breathe()
    lines.push(lineOf(block, blocks[index - 1]))
  }
  return linesOfPost(lines)
}

function linesOfPost(lines: readonly Line[]): Line[] {
  // What holds for the whole post, as in a page set in bold or in one quote, sets no line apart.
  const plain = {
    ...(lines.every(({ emphasised }) => emphasised) && { emphasised: false, boldLead: 0 }),
    ...(lines.every(({ inset }) => inset !== 'none') && { inset: 'none' as const }),
  }
  return lines.map((line) => ({ ...line, ...plain }))
}

function lineOf(block: Block, before: Block | undefined): Line {
  const { text, element, linkLength } = block
  const runs = runsOf(block)
  const worded = runs.filter((run) => letter.test(run.text))
  return {
    text,
    emphasised: worded.length > 0 && worded.every((run) => run.bold),
    boldLead: leadLength(runs, (run) => run.bold),
    linkLead: leadLength(runs, (run) => run.link),
    stressed: worded.reduce(
      (longest, run) => (run.bold && run.text.length > longest.length ? run.text : longest),
      '',
    ),
    linkShare: text ? Math.min(1, linkLength / text.length) : 0,
    startsParagraph: startsParagraph(before, block),
    inset: element.closest(code) ? 'code' : element.closest(quote) ? 'quote' : 'none',
  }
}

/** A piece of a block's text in one formatting. */
interface Run {
  text: string
  readonly bold: boolean
  readonly link: boolean
}

function runsOf({ textNodes }: Block): Run[] {
  const runs: Run[] = []
  let spaced = true
  for (const { data, parentElement } of textNodes) {
    const text = data.replace(/\s+/g, ' ').slice(spaced && /^\s/.test(data) ? 1 : 0)
    if (text === '') continue
    spaced = text.endsWith(' ')
    const isBold = parentElement?.closest(bold) != null
    const isLink = parentElement?.closest('a') != null
    const last = runs.at(-1)
    if (last?.bold === isBold && last.link === isLink) last.text += text
    else runs.push({ text, bold: isBold, link: isLink })
  }
  return runs
}

/** Characters that a block begins with in one formatting; marks before it may be outside of it. */
function leadLength(runs: readonly Run[], formatted: (run: Run) => boolean): number {
  let length = 0
  let found = false
  for (const run of runs) {
    if (formatted(run)) found ||= letter.test(run.text)
    else if (letter.test(run.text) || found) break
    length += run.text.length
  }
  return found ? length : 0
}

/** A blank line, or a box of its own; one line break alone only ends a line. */
function startsParagraph(before: Block | undefined, block: Block): boolean {
  if (before?.breaks.length !== 1) return true
  return (
    before.element !== block.element &&
    !before.element.contains(block.element) &&
    !sameParent(before, block)
  )
}

function sameParent(a: Block, b: Block): boolean {
  return a.nodes[0]?.parentNode === b.nodes[0]?.parentNode
}
