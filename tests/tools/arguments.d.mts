export interface Arguments {
  file: string | null
  url: string
  browser: 'chrome' | 'firefox'
  headless: boolean
  width: number
  help: boolean
}
export const usage: string
export function readArguments(words: readonly string[]): Arguments
