/** Longest work at a time, in ms: half a frame at 60 a second, with some room for what is under way. */
const slice = 6

/**
 * Work in slices, so that a long post never holds up scrolling or typing.
 * @returns waits where the slice is used up, else goes on at once
 */
export function createSlices(): () => Promise<void> {
  let end = performance.now() + slice
  return async () => {
    if (performance.now() < end) return
    await nextTask()
    end = performance.now() + slice
  }
}

/** Lets everything else have its turn; unlike timers this is as quick in a tab behind others. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
