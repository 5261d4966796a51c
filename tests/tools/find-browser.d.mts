export type Browser = 'chrome' | 'firefox'
export function findBrowser(browser: Browser, say: (message: string) => void): string
