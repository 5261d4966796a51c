import type { CardContent } from '../services'

/** A card as plain text, for the clipboard. */
export function cardAsText({ title, otherNames, definitions, sources }: CardContent): string {
  const names = [title, ...otherNames].map(({ text }) => text)
  return [
    names.join(', '),
    ...definitions.map(({ text }) => text),
    ...sources.slice(0, 1).map(({ url }) => url),
  ].join('\n')
}
