import type { Line } from '../../../../src/contents/outline'

/**
 * Lines of a post written as text: a blank line ends a paragraph, `**bold**`, `[link]`, `> quote` and
 * four spaces for code.
 */
export function linesFrom(written: string): Line[] {
  const lines: Line[] = []
  let starts = true
  for (const source of written.replace(/^\n|\n\s*$/g, '').split('\n')) {
    if (source.trim() === '') {
      starts = true
      continue
    }
    lines.push(lineFrom(source, starts))
    starts = false
  }
  return lines
}

function lineFrom(source: string, startsParagraph: boolean): Line {
  const inset = source.startsWith('    ') ? 'code' : source.startsWith('> ') ? 'quote' : 'none'
  const marked = source.replace(/^> /, '').trim()
  const runs = marked.split(/(\*\*[^*]+\*\*|\[[^\]]+\])/).filter(Boolean)
  const plain = (run: string) => run.replace(/^\*\*|\*\*$|^\[|\]$/g, '')
  const text = runs.map(plain).join('')
  const lead = (mark: string) => {
    const at = runs.findIndex((run) => /[\p{L}\p{N}]/u.test(run))
    const upTo = runs
      .slice(0, at + 1)
      .map(plain)
      .join('').length
    return runs[at]?.startsWith(mark) ? upTo : 0
  }
  const worded = runs.filter((run) => /[\p{L}\p{N}]/u.test(run))
  const linked = runs
    .filter((run) => run.startsWith('['))
    .map(plain)
    .join('').length
  return {
    text,
    emphasised: worded.every((run) => run.startsWith('**')),
    boldLead: lead('**'),
    linkLead: lead('['),
    stressed: plain(runs.find((run) => run.startsWith('**')) ?? ''),
    linkShare: linked / text.length,
    startsParagraph,
    inset,
  }
}
