/** Speaks one text at a time. */
export interface Speaker {
  /**
   * Stops what is being spoken and speaks a text.
   * @param rate speed; 1 is the voice's own
   */
  speak(text: string, rate: number, onEnd: () => void, onError: (why: string) => void): void
  stop(): void
}

export interface PlayerState {
  /** Index of the sentence that is spoken, or that reading goes on with. */
  readonly at: number
  readonly status: 'speaking' | 'paused' | 'failed'
  readonly rate: number
  /** The voice's own words, where it failed. */
  readonly failure: string | null
}

/** Reads sentences one after another. */
export interface Player {
  readonly state: PlayerState
  toggle(): void
  /** @param step number of sentences on or, below 0, back */
  skip(step: number): void
  setRate(rate: number): void
  stop(): void
}

/**
 * Pausing stops the voice and going on begins the sentence anew: browsers' own pause loses its place
 * with some voices and never ends with others.
 * @param onChange told of every change
 * @param onFinish the last sentence was spoken
 */
export function createPlayer(
  sentences: readonly string[],
  speaker: Speaker,
  first: { readonly at: number; readonly rate: number },
  onChange: (state: PlayerState) => void,
  onFinish: () => void,
): Player {
  let state: PlayerState = { ...first, status: 'speaking', failure: null }
  /** Which call of the voice counts: what an older one tells is late. */
  let turn = 0

  const change = (part: Partial<PlayerState>) => {
    state = { ...state, ...part }
    onChange(state)
  }
  const speak = (at: number) => {
    const own = ++turn
    change({ at, status: 'speaking', failure: null })
    speaker.speak(
      sentences[at] ?? '',
      state.rate,
      () => {
        if (own !== turn) return
        if (at + 1 < sentences.length) speak(at + 1)
        else onFinish()
      },
      (why) => {
        if (own === turn) change({ status: 'failed', failure: why })
      },
    )
  }
  const silence = () => {
    turn++
    speaker.stop()
  }
  speak(state.at)
  return {
    get state() {
      return state
    },
    toggle() {
      if (state.status !== 'speaking') speak(state.at)
      else {
        silence()
        change({ status: 'paused' })
      }
    },
    skip(step) {
      const at = Math.max(0, Math.min(sentences.length - 1, state.at + step))
      if (state.status === 'speaking') speak(at)
      else change({ at })
    },
    setRate(rate) {
      change({ rate })
      if (state.status === 'speaking') speak(state.at)
    },
    stop: silence,
  }
}
