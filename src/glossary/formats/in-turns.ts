/** Work at a time before others get a turn, in ms: half a frame. */
const turn = 8

/**
 * Runs stepwise work without holding up the page.
 * @param onProgress told how much is done, from 0 to 1
 * @throws the signal's reason when it is aborted
 */
export async function runInTurns<Result>(
  steps: Generator<number, Result, void>,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Result> {
  let since = performance.now()
  for (;;) {
    signal.throwIfAborted()
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < turn) continue
    onProgress(step.value)
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
}
