import type { TermSource } from '../../../../../src/glossary/term'
import { type Check, termsOf } from './walk'

/** The oldest printed source that a term of science could have. */
const earliestYear = 1450

export const withSource: Check = (packs) =>
  termsOf(packs).flatMap(({ id, sources }) => (sources.length > 0 ? [] : [`${id} has no source`]))

const onEverySource =
  (fault: (source: TermSource) => string | null): Check =>
  (packs) =>
    termsOf(packs).flatMap(({ id, sources }) =>
      sources.flatMap((source) => {
        const found = fault(source)
        return found ? [`${id}: ${source.url} ${found}`] : []
      }),
    )

/** An address as a browser would write it: https, a public host, nothing to follow readers by. */
export const openableAddresses = onEverySource(({ url }) => {
  if (!URL.canParse(url)) return 'is no address'
  const { protocol, hostname, username, search, port } = new URL(url)
  if (protocol !== 'https:') return 'is not https'
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname) || username || port)
    return 'has no public host'
  if (/\s/.test(url)) return 'has a space'
  return /[?&](?:utm_|fbclid|gclid)/.test(search) ? 'follows readers' : null
})

export const titledAndDated = onEverySource(({ title, year }) => {
  if (!title.trim()) return 'has no title'
  if (year === undefined) return 'has no year'
  const now = new Date().getFullYear()
  return year < earliestYear || year > now ? `is of the year ${year}` : null
})

const encyclopaedia = /^https:\/\/(en|ru)\.wikipedia\.org\/wiki\/(.+)$/
const nameOfEncyclopaedia: Readonly<Record<string, string>> = { en: 'Wikipedia', ru: 'Википедия' }

/** An article's address is its title: where they differ, one of them is made up. */
export const articlesByTheirTitle = onEverySource(({ title, url }) => {
  const [, language = '', article = ''] = encyclopaedia.exec(url) ?? []
  if (!article) return null
  const wanted = `${decodeURIComponent(article).replaceAll('_', ' ')} — ${nameOfEncyclopaedia[language]}`
  return title === wanted ? null : `is called «${title}», not «${wanted}»`
})

export const sourcesOnce: Check = (packs) =>
  termsOf(packs).flatMap(({ id, sources }) =>
    new Set(sources.map(({ url }) => url)).size < sources.length
      ? [`${id} names a source twice`]
      : [],
  )
