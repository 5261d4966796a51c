import spellings from './spellings.json'

/** American and British spelling of whole words, and of what words may begin with: *neighborhood*. */
const words = bothWays(spellings.words)
const starts = bothWays(spellings.starts)
/** One look at a word instead of one for each start: 100,000 names have as many words and more. */
const start = new RegExp(`^(?:${[...starts.keys()].sort((a, b) => b.length - a.length).join('|')})`)

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
  const begins = start.exec(word)?.[0]
  if (begins) return `${starts.get(begins)}${word.slice(begins.length)}`
  if (inZ.test(word)) return word.replace(inZ, '$1is$2')
  return inS.test(word) ? word.replace(inS, '$1$3iz$2$4') : null
}
