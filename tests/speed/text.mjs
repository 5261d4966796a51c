import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../src/glossary/packs/', import.meta.url)
const terms = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).terms)

/** Names of the project's own terms. */
export const names = [
  ...new Set(
    terms.flatMap(({ names }) =>
      Object.values(names)
        .flat()
        .map((name) => (typeof name === 'string' ? name : name.text)),
    ),
  ),
]

/** Numbers from 0 to 1, the same in every run: a linear congruential generator. */
export function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Paragraphs made of the definitions of the project's own terms, shuffled, each with a name in front.
 * @param {number} length in UTF-16 units
 * @returns {string[]}
 */
export function paragraphs(length) {
  const random = randomNumbers(7)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const texts = []
  for (let left = length; left > 0; ) {
    const { definition } = pick(terms)
    const text = `${pick(names)} — ${pick(Object.values(definition))}`.slice(0, left)
    texts.push(text)
    left -= text.length
  }
  return texts
}

/**
 * Many names: the project's own, then such as are made of their words.
 * @param {number} count
 * @returns {string[]}
 */
export function manyNames(count) {
  const random = randomNumbers(9)
  const words = [
    ...new Set(
      names
        .join(' ')
        .toLowerCase()
        .match(/\p{L}{5,}/gu),
    ),
  ]
  const word = () => words[Math.floor(random() * words.length)]
  const kinds = [
    () => `${word()} ${word()}`,
    () => `${word()} ${word()} ${word()}`,
    () => word().slice(0, 5) + word(),
    () => word().slice(0, 4) + word().slice(1),
  ]
  const made = new Set(names)
  for (let turn = 0; made.size < count; turn++) made.add(kinds[turn % kinds.length]())
  return [...made].slice(0, count)
}
