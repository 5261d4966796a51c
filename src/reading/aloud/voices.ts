import type { Speaker } from './player'

/** Longest wait for a browser to list its voices, in ms: some list them only after being asked. */
const listingPatience = 1500

/** The parts of a voice that decide whether it is taken. */
export type VoiceTraits = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/**
 * The voice for a language: of the same region rather than only of the language, the system's own
 * choice rather than another. Voices that are not on the device would send the text away: never taken.
 * @param language BCP 47 tag
 */
export function voiceFor<Voice extends VoiceTraits>(
  voices: readonly Voice[],
  language: string,
): Voice | null {
  const wanted = normalised(language)
  const [primary = ''] = wanted.split('-')
  const rank = (voice: Voice) =>
    (normalised(voice.lang) === wanted ? 2 : 0) + (voice.default ? 1 : 0)
  const [best = null] = voices
    .filter(({ lang, localService }) => localService && normalised(lang).split('-')[0] === primary)
    .sort((a, b) => rank(b) - rank(a))
  return best
}

/** Systems write tags with a line under the language as well. */
function normalised(tag: string): string {
  return tag.toLowerCase().replaceAll('_', '-')
}

/** The device's own voices; none where the browser has no speech at all. */
export async function deviceVoices(): Promise<SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in globalThis)) return []
  const listed = () => speechSynthesis.getVoices().filter(({ localService }) => localService)
  if (listed().length === 0)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, listingPatience)
      const listen = () => {
        clearTimeout(timer)
        resolve()
      }
      speechSynthesis.addEventListener('voiceschanged', listen, { once: true })
    })
  return listed()
}

/** Speaks with one of the browser's voices. */
export function speakWith(voice: SpeechSynthesisVoice): Speaker {
  return {
    speak(text, rate, onEnd, onError) {
      speechSynthesis.cancel()
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = rate
      utterance.onend = onEnd
      utterance.onerror = ({ error }) => onError(error)
      speechSynthesis.speak(utterance)
    },
    stop: () => speechSynthesis.cancel(),
  }
}
