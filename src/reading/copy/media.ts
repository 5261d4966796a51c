import { mediaAddress } from './addresses'
import { copyDrawing } from './drawing'
import { embeddedPage } from './players'

/** On copies of what is no text, so that they can be counted and styled. */
export const mediaAttribute = 'data-media'
/** On text that the page does not have: it stands for a frame or a control. */
export const addedAttribute = 'data-added'

/** Names that lazy-loading scripts give to the address of a picture not yet asked for. */
const lateSources = ['data-src', 'data-lazy-src', 'data-original']

/** Largest side of a picture that is an emoji in a line of text, in CSS px. */
const emojiSide = 40

/** Copies one medium; null where nothing of it can be shown. @param label names an embedded page */
export function copyMedium(
  element: Element,
  base: string,
  label: (name: string, isPlayer: boolean) => string,
): Element | null {
  const copy = copyByTag(element, base, label)
  copy?.setAttribute(mediaAttribute, '')
  return copy
}

function copyByTag(
  element: Element,
  base: string,
  label: (name: string, isPlayer: boolean) => string,
): Element | null {
  switch (element.tagName.toUpperCase()) {
    case 'IMG':
      return copyPicture(element as HTMLImageElement, base)
    case 'PICTURE': {
      const picture = element.querySelector('img')
      return picture && copyPicture(picture, base)
    }
    case 'VIDEO':
    case 'AUDIO':
      return copyRecording(element as HTMLMediaElement, base)
    case 'CANVAS':
      return copyCanvas(element as HTMLCanvasElement)
    case 'SVG':
      return copyDrawing(element as SVGElement)
    case 'IFRAME':
    case 'FRAME':
    case 'EMBED':
      return copyFrame(element, element.getAttribute('src'), base, label)
    case 'OBJECT':
      return copyFrame(element, element.getAttribute('data'), base, label)
    case 'METER':
    case 'PROGRESS':
      return copyGauge(element)
    case 'INPUT':
      return copyInput(element as HTMLInputElement, base)
    case 'SELECT':
      return textOf(element, (element as HTMLSelectElement).selectedOptions[0]?.label ?? '')
    case 'TEXTAREA':
      return textOf(element, (element as HTMLTextAreaElement).value)
    default:
      return null
  }
}

/** A picture with an address, at the size the page gave it. */
export function makePicture(document: Document, address: string, alt: string): HTMLImageElement {
  const picture = document.createElement('img')
  picture.alt = alt
  picture.decoding = 'async'
  picture.src = address
  return picture
}

function copyPicture(image: HTMLImageElement, base: string): HTMLImageElement | null {
  const source = image.currentSrc || image.getAttribute('src')
  const late = lateSources.map((name) => image.getAttribute(name)).find(Boolean) ?? null
  const address =
    (late && (!source || source.startsWith('data:')) && mediaAddress(late, base)) ||
    mediaAddress(source, base)
  if (!address) return null
  const copy = image.ownerDocument.createElement('img')
  copy.alt = image.alt
  if (image.title) copy.title = image.title
  copy.decoding = 'async'
  if (image.referrerPolicy) copy.referrerPolicy = image.referrerPolicy
  if (isEmoji(image)) copy.className = 'emoji'
  else {
    if (image.naturalWidth || image.width) copy.width = image.naturalWidth || image.width
    if (image.naturalHeight || image.height) copy.height = image.naturalHeight || image.height
  }
  copy.src = address
  return copy
}

function isEmoji(image: HTMLImageElement): boolean {
  if (image.classList.contains('emoji') || image.closest('tg-emoji')) return true
  const drawn = /\p{Extended_Pictographic}/u.test(image.alt) && image.alt.length <= 14
  return drawn && image.width <= emojiSide
}

function copyRecording(recording: HTMLMediaElement, base: string): HTMLMediaElement | null {
  const { ownerDocument: document } = recording
  const copy = document.createElement(recording.tagName === 'VIDEO' ? 'video' : 'audio')
  copy.controls = true
  copy.preload = 'metadata'
  if (copy instanceof HTMLVideoElement) {
    copy.playsInline = true
    const poster = mediaAddress(recording.getAttribute('poster'), base)
    if (poster) copy.poster = poster
  }
  const source = mediaAddress(recording.getAttribute('src'), base)
  if (source) copy.src = source
  for (const part of recording.querySelectorAll('source, track')) {
    const address = mediaAddress(part.getAttribute('src'), base)
    if (!address) continue
    const own = document.createElement(part.tagName === 'TRACK' ? 'track' : 'source')
    own.src = address
    for (const name of ['type', 'kind', 'srclang', 'label'])
      if (part.hasAttribute(name)) own.setAttribute(name, part.getAttribute(name) ?? '')
    copy.append(own)
  }
  return copy
}

function copyCanvas(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = canvas.ownerDocument.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  if (canvas.width > 0 && canvas.height > 0) copy.getContext('2d')?.drawImage(canvas, 0, 0)
  return copy
}

/** A frame is shown as a link: what is in it would run code of its own. */
function copyFrame(
  frame: Element,
  address: string | null,
  base: string,
  label: (name: string, isPlayer: boolean) => string,
): HTMLElement | null {
  const page = embeddedPage(address, base)
  if (!page) return null
  const link = frame.ownerDocument.createElement('a')
  link.href = page.url
  link.rel = 'noreferrer'
  link.className = 'embedded'
  link.textContent = frame.getAttribute('title') || label(page.name, page.isPlayer)
  link.setAttribute(addedAttribute, '')
  return link
}

function copyGauge(gauge: Element): HTMLElement {
  const copy = gauge.ownerDocument.createElement(gauge.tagName === 'METER' ? 'meter' : 'progress')
  for (const name of ['value', 'min', 'max', 'low', 'high', 'optimum'])
    if (gauge.hasAttribute(name)) copy.setAttribute(name, gauge.getAttribute(name) ?? '')
  const share = `${Math.round((100 * Number(copy.value)) / (Number(copy.max) || 1))}%`
  copy.setAttribute('aria-label', gauge.getAttribute('aria-label') ?? share)
  return copy
}

function copyInput(input: HTMLInputElement, base: string): Element | null {
  if (input.type === 'hidden') return null
  if (input.type === 'image') {
    const address = mediaAddress(input.getAttribute('src'), base)
    return address ? makePicture(input.ownerDocument, address, input.alt) : null
  }
  if (input.type === 'radio') return textOf(input, input.checked ? '◉ ' : '○ ')
  if (input.type === 'checkbox') return textOf(input, input.checked ? '☑ ' : '☐ ')
  return textOf(input, input.value)
}

/** What a control shows, as text: a copy is read, not filled in. */
function textOf(control: Element, text: string): HTMLElement {
  const copy = control.ownerDocument.createElement('span')
  copy.textContent = text
  copy.setAttribute(addedAttribute, '')
  return copy
}
