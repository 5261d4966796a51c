import { sourceOf } from './source-line'
import type { TakenPost } from './taken-post'

/** Marks that readers of plain text take for emphasis and code. */
const marks: Readonly<Record<string, string>> = {
  B: '*',
  STRONG: '*',
  I: '_',
  EM: '_',
  S: '~',
  DEL: '~',
  CODE: '`',
}

const paragraphs = /^(?:P|DIV|UL|OL|DL|BLOCKQUOTE|PRE|TABLE|FIGURE|DETAILS|H[1-6])$/
const lines = /^(?:LI|TR|DT|DD|SUMMARY|FIGCAPTION|CAPTION|HR)$/

/** Edge of a line; of two that meet one is left. A character that no text has. */
const lineEdge = '\u0001'

/** A post as plain text with title and source. */
export function asText(post: TakenPost): string {
  const parts = [post.title, textOf(post.root), sourceInText(post)]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** A post, or a part of one, as a quotation: every line is set apart, and its source follows. */
export function asQuotation(post: TakenPost): string {
  const quoted = textOf(post.root)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
  return `${[...quoted, '', sourceInText(post)].join('\n').trimEnd()}\n`
}

function sourceInText(post: TakenPost): string {
  const { channel, date, address } = sourceOf(post)
  const title = post.title && `«${post.title}»`
  const words = [channel, title, date, address].filter(Boolean).join(', ')
  return words && `— ${words}`
}

/** The text alone: paragraphs parted by blank lines, links with their addresses behind them. */
export function textOf(root: Element): string {
  return tidy(childrenOf(root))
}

function tidy(text: string): string {
  return text
    .replaceAll(`${lineEdge}${lineEdge}`, '\n')
    .replaceAll(lineEdge, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '')
}

function childrenOf(element: Element): string {
  return [...element.childNodes].map((node) => written(node)).join('')
}

function written(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent ?? ''
    return node.parentElement?.closest('pre') ? text : text.replace(/\s+/g, ' ')
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return ''
  const element = node as HTMLElement
  const { tagName } = element
  const text = asWords(element)
  if (paragraphs.test(tagName)) return `\n\n${tidy(text)}\n\n`
  return lines.test(tagName) ? `${lineEdge}${tidy(text)}${lineEdge}` : text
}

function asWords(element: HTMLElement): string {
  const { tagName } = element
  if (tagName === 'BR') return '\n'
  if (tagName === 'HR') return '* * *'
  if (tagName === 'PRE') return element.textContent ?? ''
  if (element instanceof HTMLImageElement) return [element.alt, element.src].join(' ').trim()
  if (element instanceof HTMLMediaElement)
    return element.src || element.querySelector('source')?.src || ''
  const text = childrenOf(element)
  if (element instanceof HTMLAnchorElement) return linkWritten(element, text)
  if (element.classList.contains('spoiler')) return text.trim() && `||${text}||`
  if (tagName === 'LI') return `${itemMark(element)} ${tidy(text)}`
  if (tagName === 'BLOCKQUOTE') return tidy(text).replace(/^/gm, '> ')
  if (tagName === 'TD' || tagName === 'TH') return `${tidy(text)}\t`
  const mark = marks[tagName]
  return mark && text.trim() ? text.replace(/\S(?:[\s\S]*\S)?/, `${mark}$&${mark}`) : text
}

function linkWritten({ href }: HTMLAnchorElement, text: string): string {
  const shown = text.trim().replace(/^https?:\/\/|\/$/g, '')
  const address = href.replace(/^mailto:|^tel:/, '')
  return shown === address.replace(/^https?:\/\/|\/$/g, '') ? text : `${text} (${address})`
}

function itemMark(item: HTMLElement): string {
  const list = item.parentElement
  if (!(list instanceof HTMLOListElement)) return '-'
  const before = [...list.children].indexOf(item)
  return `${list.start + before}.`
}
