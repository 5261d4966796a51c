import { analyse, reasons } from '../../src/cleaning'
import { judgeRepeat } from '../../src/cleaning/asked'
import { askedAddress } from '../../src/page/address'

/** Judges a page as one that the reader asked to have cleaned: what would be seen, and why. */
export function askedPage() {
  const options = { hide: new Set(reasons), kept: new Set<string>() }
  const address = askedAddress(new URL(document.location.href))
  const { page, plan } = analyse(document, address, options, judgeRepeat)
  const whole = plan.hidden.filter(({ parts }) => parts.length === 0)
  const hidden = new Set(whole.flatMap(({ blocks }) => blocks))
  return {
    confidence: plan.confidence,
    changed: plan.hidden.length > 0,
    runs: plan.hidden.map(({ reason, firstWords }) => `${reason}: ${firstWords}`),
    visible: page.blocks.filter(({ index }) => !hidden.has(index)).map(({ text }) => text),
  }
}

Object.assign(globalThis, { askedPage })
