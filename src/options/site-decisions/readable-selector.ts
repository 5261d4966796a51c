import * as v from 'valibot'
import { readerRule } from '../../settings/site-decisions'

/** Whether a browser can read a selector, and it is not too long to be stored. */
export function isReadableSelector(selector: string): boolean {
  if (!v.is(readerRule, { selector: selector.trim() })) return false
  try {
    document.createDocumentFragment().querySelector(selector)
    return true
  } catch {
    return false
  }
}
