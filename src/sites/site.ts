import * as v from 'valibot'

/**
 * A form of address. `path` is matched against the path's segments: `{channel}`, `{post}`,
 * `{any}` (one segment), `{country}` (two letters); text around a hole must be there. A segment has one
 * hole at most.
 */
const addressForm = v.strictObject({
  path: v.pipe(v.string(), v.regex(/^(?:\/[^/{}]*(?:\{\w+\}[^/{}]*)?)+$/)),
  kind: v.picklist(['post', 'channel']),
})

/** A CSS selector; whether browsers can read it is tested in them. */
const selector = v.pipe(v.string(), v.minLength(1))

/**
 * Names by which a site's markup can be read. They only help: a page is judged by its text, with hints
 * that find nothing as well as with hints that find the wrong thing.
 */
const hints = v.strictObject({
  /** What holds one post each, all of it. */
  posts: v.optional(selector),
  /** What holds an advertisement each. */
  advertisements: v.optional(v.pipe(v.array(selector), v.minLength(1))),
})

export const siteSchema = v.strictObject({
  /** Identifier: the file's name. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  /** Name of the family as readers know it. */
  title: v.string(),
  /** Hosts, with `*.` in front for all hosts below one. */
  hosts: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/))),
    v.minLength(1),
  ),
  addresses: v.pipe(v.array(addressForm), v.minLength(1)),
  hints: v.optional(hints),
})

/** What is known of a family of mirror sites. */
export type Site = v.InferOutput<typeof siteSchema>
export type SiteHints = v.InferOutput<typeof hints>
