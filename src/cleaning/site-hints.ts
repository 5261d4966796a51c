import type { MirrorAddress } from '../page/address'
import type { MirrorPage } from '../page/mirror-page'
import { sites } from '../sites'
import type { SiteHints } from '../sites/site'
import type { Known } from './post-region'
import type { Region } from './text/block-words'

/** What a site's known markup says of a page. */
export interface HintedPlaces {
  /** Posts, in order; empty where the site's data names none or its markup has changed. */
  readonly posts: readonly Region[]
  readonly isAdvertisement: Known
}

const nothing: HintedPlaces = { posts: [], isAdvertisement: () => false }

/** Share of a page's text above which what a hint calls advertisements must be something else. */
const mostAdvertised = 0.5

export function hintsFor({ site }: MirrorAddress): SiteHints | undefined {
  return sites.find(({ id }) => id === site)?.hints
}

/** Finds what hints name. Selectors that a browser cannot read find nothing. */
export function readHints(page: MirrorPage, hints: SiteHints | undefined): HintedPlaces {
  if (!hints) return nothing
  const regionOf = new Map<Element, Region>(page.boxes.map((box) => [box.element, box]))
  const find = (selector: string): Region[] =>
    elementsFor(page.document, selector).flatMap((element) => regionOf.get(element) ?? [])
  const posts = apart(hints.posts === undefined ? [] : find(hints.posts))
  const advertisements = (hints.advertisements ?? []).flatMap(find)
  const advertised = new Set<number>()
  for (const { first, end } of advertisements)
    for (let block = first; block < end; block++) advertised.add(block)
  let all = 0
  let hinted = 0
  for (const { index, length } of page.blocks) {
    all += length
    if (advertised.has(index)) hinted += length
  }
  const isPlausible = hinted <= all * mostAdvertised
  return { posts, isAdvertisement: (block) => isPlausible && advertised.has(block) }
}

function elementsFor(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)]
  } catch {
    return []
  }
}

/** Regions without those that stand inside another. */
function apart(regions: readonly Region[]): Region[] {
  const ordered = [...regions].sort((a, b) => a.first - b.first || b.end - a.end)
  let end = 0
  return ordered.filter((region) => {
    if (region.first < end) return false
    end = region.end
    return true
  })
}
