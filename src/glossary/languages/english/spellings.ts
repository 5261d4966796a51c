import spellings from './spellings.json'

/** American and British spelling of whole words, and of what words may begin with: *neighborhood*. */
const words = bothWays(spellings.words)
const starts = [...bothWays(spellings.starts)]

function bothWays(pairs: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const american = Object.entries(pairs)
  return new Map([...american, ...american.map(([us, uk]): [string, string] => [uk, us])])
}

/** -ize and -ise, where no word in -ise of another origin (*exercise*, *supervised*) looks the same. */
const inZ = /^(.{2,}[bcdfghjklmnpqrtv])iz(ations?|ers?|ed|ing)$/
const inS = /^(.{2,}[bcdfghjklmnpqrtv])is(ations?)$|^(.{2,}[lnt])is(ers?|ed|ing)$/

/** A word as the other side of the Atlantic writes it; none where there is no difference. */
export function otherSpelling(word: string): string | null {
  const known = words.get(word)
  if (known) return known
  const start = starts.find(([one, other]) => word.startsWith(one) && !word.startsWith(other))
  if (start) return start[1] + word.slice(start[0].length)
  if (inZ.test(word)) return word.replace(inZ, '$1is$2')
  return inS.test(word) ? word.replace(inS, '$1$3iz$2$4') : null
}
