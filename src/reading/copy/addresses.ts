const linkProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:', 'tg:'])
const mediaProtocols = new Set(['http:', 'https:', 'blob:'])

/** The whole address of a link; null where following it would run code or lead nowhere. */
export function linkAddress(address: string | null, base: string): string | null {
  return allowed(address, base, linkProtocols)
}

/** The whole address of a picture or a recording; data only where it is a picture. */
export function mediaAddress(address: string | null, base: string): string | null {
  if (address && /^\s*data:image\/(?!svg)/i.test(address)) return address
  return allowed(address, base, mediaProtocols)
}

function allowed(
  address: string | null,
  base: string,
  protocols: ReadonlySet<string>,
): string | null {
  if (!address?.trim() || !URL.canParse(address, base)) return null
  const url = new URL(address, base)
  return protocols.has(url.protocol) ? url.href : null
}

/** The picture that a style puts behind an element; null for none. */
export function backgroundPicture({ style }: HTMLElement, base: string): string | null {
  const found = /^url\((['"]?)(.*)\1\)$/.exec(style.backgroundImage)
  return found ? mediaAddress(found[2] ?? null, base) : null
}
