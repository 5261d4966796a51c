import * as v from 'valibot'

/**
 * A form of address. `path` is matched against the path's segments: `{channel}`, `{post}`,
 * `{any}` (one segment), `{country}` (two letters); text around a hole must be there.
 */
const addressForm = v.strictObject({
  path: v.pipe(v.string(), v.startsWith('/')),
  kind: v.picklist(['post', 'channel']),
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
})

/** What is known of a family of mirror sites. */
export type Site = v.InferOutput<typeof siteSchema>
