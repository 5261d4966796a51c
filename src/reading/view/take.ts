import type { Article } from '../article'
import type { ReadingServices } from '../services'
import { writePost } from '../takeaway/write-post'
import { takenFrom } from '../taken'
import type { TakeActions } from './take-menu'

const fileTypes = {
  markdown: { type: 'text/markdown', ending: 'md' },
  html: { type: 'text/html', ending: 'html' },
} as const

/** Characters that some system does not take in a file's name. */
const notInNames = /[\p{Cc}\\/:*?"<>|#%]+/gu
/** Longest name of a file, in characters, without its ending. */
const longestName = 80

/** What the reader can take of an article. */
export function takeActions(
  article: Article,
  root: ShadowRoot,
  services: ReadingServices,
  print: () => void,
): TakeActions {
  const selected = () => selectionIn(root, article.text)
  return {
    hasSelection: () => selected() !== null,
    print,
    async copy(kind) {
      const part = kind === 'quotation' ? selected() : null
      const text = writePost(kind, takenFrom(article, part, services))
      await navigator.clipboard.writeText(text)
    },
    async save(kind) {
      const text = writePost(kind, takenFrom(article, null, services))
      const { type, ending } = kind === 'html' ? fileTypes.html : fileTypes.markdown
      const link = services.document.createElement('a')
      link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
      link.download = `${fileName(article)}.${ending}`
      root.append(link)
      link.click()
      link.remove()
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
    },
  }
}

function fileName({ heading, post: { address } }: Article): string {
  const title = heading?.textContent ?? [address.channel, address.post].filter(Boolean).join(' ')
  return title.replace(notInNames, ' ').replace(/\s+/g, ' ').trim().slice(0, longestName) || 'post'
}

/** A copy of what is selected in the text; null where nothing is. */
function selectionIn(root: ShadowRoot, text: HTMLElement): DocumentFragment | null {
  const selection = getSelection()
  // Older browsers cannot tell what is selected in a closed root.
  if (!selection || !('getComposedRanges' in selection)) return null
  const [range] = selection.getComposedRanges({ shadowRoots: [root] })
  if (!range || range.collapsed) return null
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null
  const live = text.ownerDocument.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  return live.cloneContents()
}
