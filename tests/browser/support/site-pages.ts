import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'

const folder = new URL('../../pages/sites/', import.meta.url)

const description = v.strictObject({
  /** Address the page stands at. */
  url: v.pipe(v.string(), v.url()),
  /** Sentences of its posts, each to be seen exactly once. */
  posts: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Words that must not be seen. */
  junk: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Words that must stay, however often they are there. */
  stays: v.array(v.string()),
})

export interface SitePage extends v.InferOutput<typeof description> {
  readonly name: string
  readonly html: string
}

/** Pages in the order of text and with the markup that the families are known for, with invented posts. */
export const sitePages: readonly SitePage[] = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((file) => {
    const name = file.replace(/\.html$/, '')
    const read = (ending: string) => readFileSync(new URL(name + ending, folder), 'utf8')
    return { name, html: read('.html'), ...v.parse(description, JSON.parse(read('.json'))) }
  })
