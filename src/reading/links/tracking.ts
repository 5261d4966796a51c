import parameters from './tracking-parameters.json'

const exact = new Set(parameters.exact)

/** An address without the parameters that only tell where its reader came from; else as it was. */
export function withoutTracking(address: string): string {
  if (!address.includes('?') || !URL.canParse(address)) return address
  const url = new URL(address)
  const names = [...url.searchParams.keys()].filter(isTracking)
  if (names.length === 0) return address
  for (const name of names) url.searchParams.delete(name)
  return url.href
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return exact.has(lower) || parameters.beginnings.some((beginning) => lower.startsWith(beginning))
}
