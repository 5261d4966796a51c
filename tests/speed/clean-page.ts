import { analyse, hide, reasons } from '../../src/cleaning'
import { judgeRepeat } from '../../src/cleaning/asked'
import { askedAddress, readAddress } from '../../src/page/address'
import { sites } from '../../src/sites'

const options = { hide: new Set(reasons), kept: new Set<string>() }

/** What the extension does to a page before it is shown: read, judge, check, hide. */
export function cleanPage(document: Document): number {
  const url = document.location
  const known = readAddress(url, sites)
  const analysis = analyse(
    document,
    known ?? askedAddress(url),
    options,
    known ? null : judgeRepeat,
  )
  hide(analysis.page, analysis.plan, new AbortController().signal)
  return analysis.plan.hidden.length
}

Object.assign(globalThis, { benchCandidate: cleanPage })
