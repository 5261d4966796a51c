/** Begins something now, and ends it and begins anew at each call of what is returned. */
export function startAgainAndAgain(
  begin: (until: AbortSignal) => void,
  signal: AbortSignal,
): () => void {
  let current = new AbortController()
  const start = () => begin(AbortSignal.any([signal, current.signal]))
  start()
  return () => {
    current.abort()
    current = new AbortController()
    if (!signal.aborted) start()
  }
}
