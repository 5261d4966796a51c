import cellsByParadigm from './paradigms.json'

/**
 * An inflection class: each ending with a mask of the cells it fills. Bits 0–5 are the singular in the
 * order N G D A I L, 6–11 the plural, 12 and 13 the accusative of animates, 14 the form after «три».
 */
export type Paradigm = ReadonlyMap<string, number>

const animateSingular = 12
const animatePlural = 13
const paucal = 14
const genitiveSingular = 1
const genitivePlural = 7
const casesInNumber = 6
const accusative = 3

/**
 * The table: twelve cells a paradigm, alternatives divided by `|`, `0` for no ending, `-` for no form.
 * Nouns begin with their gender (M F N P), adjectives with A, R (reflexive) and P (possessive).
 */
const paradigms = new Map(
  Object.entries(cellsByParadigm).map(([name, cells]) => [name, readParadigm(name, cells)]),
)

/** @throws Error for a name that no table row has: a mistake in the data */
export function paradigm(name: string): Paradigm {
  const found = paradigms.get(name)
  if (!found) throw new Error(`No paradigm named ${name}`)
  return found
}

function readParadigm(name: string, row: string): Paradigm {
  const cells = row
    .split(' ')
    .map((cell) =>
      cell === '-' ? [] : cell.split('|').map((ending) => (ending === '0' ? '' : ending)),
    )
  const adjective = /^[ARP][MFNP][a-z]?$/.test(name) && !/^P[yk]$/.test(name)
  const result = new Map<string, number>()
  cells.forEach((endings, cell) => {
    for (const ending of endings) {
      let bits =
        cell % casesInNumber === accusative ? accusativeBits(cells, cell, ending) : 1 << cell
      if (name === 'X' || cell === (adjective ? genitivePlural : genitiveSingular))
        bits |= 1 << paucal
      result.set(ending, (result.get(ending) ?? 0) | bits)
    }
  })
  return result
}

/** The accusative is the nominative of things and the genitive of living beings. */
function accusativeBits(cells: readonly string[][], cell: number, ending: string): number {
  const inanimate = 1 << cell
  const animate = 1 << (cell < casesInNumber ? animateSingular : animatePlural)
  const nominative = cells[cell - 3]?.includes(ending)
  const genitive = cells[cell - 2]?.includes(ending)
  if (nominative && !genitive) return inanimate
  return genitive && !nominative ? animate : inanimate | animate
}
