import { useEffect, useState } from 'preact/hooks'

/** The section and what is to be shown in it, from the page's address: `#glossary/entropy`. */
export function usePlace(): { section: string; place: string } {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const changed = () => setHash(location.hash)
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  const [, section = '', place = ''] = /^#?([^/]*)\/?(.*)$/.exec(hash) ?? []
  return { section, place: decoded(place) }
}

/** An address that somebody typed may hold anything. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
