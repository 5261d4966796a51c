import TurndownService from 'turndown'
import { type SourceLine, sourceOf } from './source-line'
import type { TakenPost } from './taken-post'

/** A post as Markdown with title and source. */
export function asMarkdown(post: TakenPost): string {
  const parts = [
    post.title && `# ${service().escape(post.title)}`,
    markdownOf(post.root),
    sourceInMarkdown(sourceOf(post)),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** The text alone. */
export function markdownOf(root: HTMLElement): string {
  return service().turndown(root)
}

function sourceInMarkdown({ channel, date, address }: SourceLine): string {
  const name = channel && service().escape(channel)
  const words = [name, date].filter(Boolean).join(', ')
  if (!address) return words && `— ${words}`
  return `— ${words ? `${words}: ` : ''}<${address}>`
}

let made: TurndownService | undefined

function service(): TurndownService {
  made ??= makeService()
  return made
}

function makeService(): TurndownService {
  const own = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  })
  const escaped = own.escape.bind(own)
  // Lists that an author typed by hand are lists in Markdown too.
  own.escape = (text) =>
    escaped(text)
      .replace(/^(\d+)\\([.)] )/, '$1$2')
      .replace(/^\\(- )/, '$1')
  const wrap = (name: string, filter: TurndownService.Filter, open: string, close = open) =>
    own.addRule(name, {
      filter,
      replacement: (content) => (content.trim() ? around(content, open, close) : content),
    })
  wrap('strike', ['s', 'del', 'strike'] as TurndownService.Filter, '~~')
  wrap('spoiler', (node) => node.classList.contains('spoiler'), '||')
  for (const tag of ['u', 'ins', 'sub', 'sup', 'mark', 'kbd'] as const)
    wrap(tag, tag, `<${tag}>`, `</${tag}>`)
  own.addRule('code-block', {
    filter: 'pre',
    replacement: (_, node) => codeBlock(node as HTMLElement),
  })
  own.addRule('recording', {
    filter: ['video', 'audio'],
    replacement(_, node) {
      const source =
        (node as HTMLMediaElement).src || (node as HTMLElement).querySelector('source')?.src
      return source ? `[${nameOf(source, node.nodeName.toLowerCase())}](${source})` : ''
    },
  })
  own.addRule('table', {
    filter: 'table',
    replacement: (_, node) => `\n\n${table(node as HTMLTableElement, own)}\n\n`,
  })
  return own
}

/** Marks belong to the words: white space inside would make them plain characters. */
function around(content: string, open: string, close: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(content) ?? []
  return `${before}${open}${words}${close}${after}`
}

function codeBlock(pre: HTMLElement): string {
  const [, language = ''] =
    /language-([\w+#-]+)/.exec(`${pre.className} ${pre.querySelector('code')?.className ?? ''}`) ??
    []
  const text = (pre.textContent ?? '').replace(/\n$/, '')
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return `\n\n${fence}${language}\n${text}\n${fence}\n\n`
}

/** A table of GitHub's dialect; its first row is its head. */
function table(element: HTMLTableElement, own: TurndownService): string {
  const rows = [...element.rows].map((row) =>
    [...row.cells].map((cell) =>
      own
        .turndown(cell)
        .replace(/\s*\n\s*/g, ' ')
        .replaceAll('|', '\\|'),
    ),
  )
  const width = Math.max(1, ...rows.map(({ length }) => length))
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`
  const [head = [], ...rest] = rows
  const rule = `|${' --- |'.repeat(width)}`
  return [line(head), rule, ...rest.map(line)].join('\n')
}

function nameOf(address: string, otherwise: string): string {
  return new URL(address).pathname.split('/').pop() || otherwise
}
