import parameters from './tracking-parameters.json'

const exact = new Set(parameters.exact)

/** An address without the parameters that only tell where its reader came from; else as it was. */
export function withoutTracking(address: string): string {
  if (!address.includes('?') || !URL.canParse(address)) return address
  const url = new URL(address)
  // Not by searchParams: scripts beside a page cannot walk through them in Firefox.
  const all = url.search.slice(1).split('&')
  const kept = all.filter((parameter) => !isTracking(parameter.split('=')[0] ?? ''))
  if (kept.length === all.length) return address
  url.search = kept.join('&')
  return url.href
}

/** An address in a text, without the marks that end the sentence or brackets around it. */
const addressInText = /https?:\/\/[^\s<>"«»]+?(?=[).,;:!?\]]*(?:[\s<>"«»]|$))/giu

/** A text with such parameters taken from the addresses in it; each stays as readable as it was. */
export function textWithoutTracking(text: string): string {
  return text.replace(addressInText, (address) => {
    const clean = withoutTracking(address)
    return clean === address ? address : readable(clean)
  })
}

function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    // Escapes that are no UTF-8 stay as they are.
    return address
  }
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return exact.has(lower) || parameters.beginnings.some((beginning) => lower.startsWith(beginning))
}
