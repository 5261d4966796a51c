/** Signs that browsers on macOS write in front of a key without a plus between. */
const modifierSigns = /[⌃⌥⇧⌘]/g

/** The single keys of a shortcut as browsers write it: `Alt+Shift+C`, on macOS `⌥⇧C`. */
export function keysOf(shortcut: string): string[] {
  const signs = shortcut.match(modifierSigns) ?? []
  const rest = shortcut.replace(modifierSigns, '')
  return [...signs, ...rest.split('+').filter(Boolean)]
}
