/** The globals of the extension's own scripts in a page; the page's scripts have others. */
export const world = globalThis as unknown as Record<string, unknown>

/** Where the script that runs on every page leaves its Preact. */
export const preactKey = 'clearMirror/preact'
