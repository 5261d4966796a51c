import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../pages/reference/', import.meta.url)
export const referenceUrl = 'https://tg-me.com/levels_of_abstraction/19'
export const layouts = readdirSync(folder).filter((name) => name.endsWith('.html'))
export const post = readFileSync(new URL('post.txt', folder), 'utf8')

export function referencePage(layout: string): string {
  return readFileSync(new URL(layout, folder), 'utf8')
}

/** Text without its white space, which layouts treat differently. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}
