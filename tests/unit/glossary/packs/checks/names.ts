import { isAcronym } from '../../../../../src/glossary/finding/fold'
import type { TermName } from '../../../../../src/glossary/term'
import { type Check, folded, namesOf, type PlacedName, termsOf } from './walk'

export const idsOnce: Check = (packs) => {
  const seen = new Set<string>()
  return termsOf(packs).flatMap(({ id }) => {
    const again = seen.has(id)
    seen.add(id)
    return again ? [`${id} is defined twice`] : []
  })
}

/** «xAI» and «XAI»: names that texts tell apart by their capitals. */
function differInCapitals(one: TermName, other: TermName): boolean {
  const isExact = ({ text, caseSensitive }: TermName) => caseSensitive || isAcronym(text)
  return one.text !== other.text && Boolean(isExact(one) && isExact(other))
}

/** A name belongs to one term, unless each of its terms declares that it shares it with the others. */
export const namesOnce: Check = (packs) => {
  const seen = new Map<string, PlacedName[]>()
  return namesOf(packs).flatMap((placed) => {
    const { term, language, name } = placed
    const key = folded(name.text)
    const earlier = seen.get(key) ?? []
    seen.set(key, [...earlier, placed])
    return earlier.flatMap((other) => {
      if (differInCapitals(name, other.name)) return []
      if (other.term.id === term.id)
        return other.language === language ? [`${term.id} has «${name.text}» twice`] : []
      const declared =
        name.sharedWith?.includes(other.term.id) && other.name.sharedWith?.includes(term.id)
      return declared ? [] : [`${term.id} and ${other.term.id} both have «${name.text}»`]
    })
  })
}

export const sharedNamesAreShared: Check = (packs) => {
  const all = namesOf(packs)
  return all.flatMap(({ term, name }) =>
    (name.sharedWith ?? []).flatMap((id) => {
      const shares = all.some(
        (other) =>
          other.term.id === id && id !== term.id && folded(other.name.text) === folded(name.text),
      )
      return shares ? [] : [`${term.id} declares «${name.text}» of ${id}, which has no such name`]
    }),
  )
}
