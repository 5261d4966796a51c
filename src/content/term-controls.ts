import type { TermControls } from '../glossary/services'

/** The terms that commands lead through: those of the reading view while it is open, else the page's. */
export interface TermControlStack extends TermControls {
  /** Puts controls on top until the signal aborts. */
  readonly add: (controls: TermControls, signal: AbortSignal) => void
}

export function createTermControls(): TermControlStack {
  let stack: readonly TermControls[] = []
  return {
    add(controls, signal) {
      stack = [...stack, controls]
      signal.addEventListener('abort', () => {
        stack = stack.filter((other) => other !== controls)
      })
    },
    go: (where) => stack.at(-1)?.go(where),
  }
}
