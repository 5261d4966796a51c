import type { ComponentChild } from 'preact'
import type { InterfaceLanguage } from '../../interface/strings'
import type { ReadingTranslate } from '../strings'
import { AloudBar } from './aloud-bar'
import { createPlayer, type Player } from './player'
import { rangeOf, sentencesOf } from './sentences'
import { deviceVoices, speakWith, voiceFor } from './voices'

/** Name of the passing mark on the sentence that is spoken; the view's style gives it its colour. */
const highlightName = 'cm-spoken'
/** Parts of the text's window between which a spoken sentence is left where it stands. */
const quietZone = { from: 0.1, to: 0.75 } as const

export interface AloudOptions {
  /** What is read, in order. */
  readonly elements: readonly HTMLElement[]
  /** Index of the element to begin with. */
  readonly first: number
  readonly scroller: HTMLElement
  /** BCP 47 tag; null where the language could not be told. */
  readonly language: string | null
  readonly interfaceLanguage: InterfaceLanguage
  readonly rate: number
  readonly t: ReadingTranslate
  readonly onRate: (rate: number) => void
  /** Told of every change that is to be drawn. */
  readonly onChange: () => void
  readonly onEnd: () => void
  readonly signal: AbortSignal
}

/** Reads a text aloud with a voice of the device. @returns draws its controls */
export function readAloud(options: AloudOptions): () => ComponentChild {
  const { elements, first, scroller, rate, t, onChange, onEnd, signal } = options
  const language = options.language ?? options.interfaceLanguage
  let player: Player | null = null
  let message: string | null = null

  const start = async () => {
    const voices = await deviceVoices()
    if (signal.aborted) return
    const voice = voiceFor(voices, language)
    if (!voice) {
      message =
        voices.length === 0
          ? t('noVoices')
          : t('noVoice', { language: nameOf(language, options.interfaceLanguage) })
      onChange()
      return
    }
    const sentences = sentencesOf(elements, language)
    const from = elements[first]
    const at = sentences.findIndex(
      ({ element }) =>
        element === from ||
        Boolean(from && from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
    )
    player = createPlayer(
      sentences.map(({ text }) => text),
      speakWith(voice),
      { at: Math.max(0, at), rate },
      (state) => {
        const sentence = sentences[state.at]
        if (sentence) mark(rangeOf(sentence), scroller)
        onChange()
      },
      onEnd,
    )
  }
  signal.addEventListener('abort', () => {
    player?.stop()
    CSS.highlights.delete(highlightName)
  })
  void start()
  return () => (
    <AloudBar
      player={player}
      state={player?.state ?? null}
      message={message}
      t={t}
      onRate={(chosen) => {
        player?.setRate(chosen)
        options.onRate(chosen)
      }}
      onClose={onEnd}
    />
  )
}

/** Marks what is spoken and brings it into sight. */
function mark(range: Range, scroller: HTMLElement): void {
  CSS.highlights.set(highlightName, new Highlight(range))
  const box = range.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  const from = view.top + view.height * quietZone.from
  const to = view.top + view.height * quietZone.to
  if (box.top >= from && box.bottom <= to) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scroller.scrollBy({ top: box.top - from, behavior: calm ? 'auto' : 'smooth' })
}

function nameOf(language: string, inLanguage: InterfaceLanguage): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
