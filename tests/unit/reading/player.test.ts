import { describe, expect, it } from 'vitest'
import { createPlayer, type PlayerState, type Speaker } from '../../../src/reading/aloud/player'
import { voiceFor } from '../../../src/reading/aloud/voices'

/** A voice that is told by the test when it has ended. */
function voice() {
  const spoken: { text: string; rate: number }[] = []
  let end = () => {}
  let fail = (_why: string) => {}
  const speaker: Speaker = {
    speak(text, rate, onEnd, onError) {
      spoken.push({ text, rate })
      end = onEnd
      fail = onError
    },
    stop: () => {},
  }
  return { spoken, speaker, end: () => end(), fail: (why: string) => fail(why) }
}

function play(sentences: string[]) {
  const own = voice()
  const states: PlayerState[] = []
  let finished = 0
  const player = createPlayer(
    sentences,
    own.speaker,
    { at: 0, rate: 1 },
    (state) => states.push(state),
    () => finished++,
  )
  return { ...own, player, states, finished: () => finished }
}

describe('reading aloud', () => {
  it('speaks one sentence after another, and ends', () => {
    const { spoken, end, finished } = play(['One.', 'Two.'])
    end()
    end()
    expect(spoken.map(({ text }) => text)).toEqual(['One.', 'Two.'])
    expect(finished()).toBe(1)
  })

  it('goes on with the sentence that was interrupted', () => {
    const { player, spoken } = play(['One.', 'Two.'])
    player.toggle()
    expect(player.state.status).toBe('paused')
    player.toggle()
    expect(spoken.map(({ text }) => text)).toEqual(['One.', 'One.'])
  })

  it('does not go on by what a voice tells of a sentence that was left', () => {
    const { player, speaker, spoken } = play(['One.', 'Two.', 'Three.'])
    const late: (() => void)[] = []
    const { speak } = speaker
    speaker.speak = (text, rate, onEnd, onError) => {
      late.push(onEnd)
      speak(text, rate, onEnd, onError)
    }
    player.skip(1)
    player.skip(1)
    late[0]?.()
    expect(spoken.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.'])
    expect(player.state.at).toBe(2)
  })

  it('skips no further than the text', () => {
    const { player } = play(['One.', 'Two.'])
    player.skip(-3)
    expect(player.state.at).toBe(0)
    player.skip(9)
    expect(player.state.at).toBe(1)
  })

  it('takes a new speed at once', () => {
    const { player, spoken } = play(['One.'])
    player.setRate(1.5)
    expect(spoken.at(-1)).toEqual({ text: 'One.', rate: 1.5 })
  })

  it('says why the voice stopped', () => {
    const { player, fail } = play(['One.'])
    fail('audio-busy')
    expect(player.state).toMatchObject({ status: 'failed', failure: 'audio-busy' })
  })
})

describe('the voice for a language', () => {
  const voices = [
    { lang: 'en-US', localService: true, default: true },
    { lang: 'pt-PT', localService: true, default: false },
    { lang: 'pt_BR', localService: true, default: false },
    { lang: 'fa-IR', localService: false, default: false },
  ]
  it.each([
    ['pt-BR', 'pt_BR'],
    ['pt', 'pt-PT'],
    ['en-GB', 'en-US'],
  ])('of %s is %s', (language, expected) => {
    expect(voiceFor(voices, language)?.lang).toBe(expected)
  })
  it('is none where only a voice of some server knows the language', () => {
    expect(voiceFor(voices, 'fa')).toBeNull()
  })
})
