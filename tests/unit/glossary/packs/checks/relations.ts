import { type Check, termsOf } from './walk'

/** How many related terms help a reader on: one is a dead end, more than six a list to read. */
export const relatedTerms = { least: 2, most: 6 } as const

export const fewRelations: Check = (packs) =>
  termsOf(packs).flatMap(({ id, related }) => {
    const { least, most } = relatedTerms
    return related.length < least || related.length > most
      ? [`${id} has ${related.length} related terms`]
      : []
  })

export const relationsToOthersOnce: Check = (packs) =>
  termsOf(packs).flatMap(({ id, related }) => [
    ...(related.includes(id) ? [`${id} is related to itself`] : []),
    ...(new Set(related).size < related.length ? [`${id} names a related term twice`] : []),
  ])

export const mutualRelations: Check = (packs) => {
  const terms = termsOf(packs)
  const byId = new Map(terms.map((term) => [term.id, term]))
  return terms.flatMap(({ id, related }) =>
    related.flatMap((otherId) => {
      const other = byId.get(otherId)
      if (!other) return [`${id} is related to ${otherId}, which no pack defines`]
      return other.related.includes(id) ? [] : [`${id} names ${otherId}, but not the other way`]
    }),
  )
}
