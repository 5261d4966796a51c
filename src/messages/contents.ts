import * as v from 'valibot'

/** Most lines of a page that are outlined: a thousand times a usual post. */
const mostLines = 20_000
/** Longest line that is read, in UTF-16 units: a post of Telegram is shorter as a whole. */
const longestLine = 200_000
const length = v.pipe(v.number(), v.minValue(0))
const text = v.pipe(v.string(), v.maxLength(longestLine))

/** A line of a post as the outline reads it. */
const line = v.object({
  text,
  emphasised: v.boolean(),
  boldLead: length,
  linkLead: length,
  stressed: text,
  linkShare: length,
  startsParagraph: v.boolean(),
  inset: v.picklist(['none', 'quote', 'code']),
})

export const outlineRequest = v.object({
  lines: v.pipe(v.array(line), v.maxLength(mostLines)),
  /** On a channel's page: for each line whether a post begins with it. */
  starts: v.nullable(v.array(v.boolean())),
})

export const linkRequest = v.object({
  page: v.pipe(v.string(), v.url()),
  /** First line of the section, and all other lines of the post. */
  text,
  others: v.pipe(v.array(text), v.maxLength(mostLines)),
})

export const outlineAnswer = v.object({
  title: v.nullable(v.object({ line: v.number(), label: v.string() })),
  entries: v.array(
    v.object({
      line: v.number(),
      level: v.picklist([1, 2]),
      kind: v.picklist(['heading', 'item', 'paragraph', 'links']),
      label: v.string(),
      count: v.number(),
    }),
  ),
})

/** The section of a post that a reader left it at. */
export const readingPlace = v.object({
  line: v.pipe(v.number(), v.integer(), v.minValue(0)),
  label: v.pipe(v.string(), v.maxLength(200)),
})
