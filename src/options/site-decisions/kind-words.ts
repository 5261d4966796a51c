import { reasonStrings } from '../../interface/reasons'
import type { InterfaceLanguage } from '../../interface/strings'

/**
 * A kind of hidden blocks in words.
 * @param key as `cleaning/decisions/run-key.ts` writes it: reason, sign and place
 */
export function kindWords(
  key: string,
  language: InterfaceLanguage,
): { readonly what: string; readonly place: string } {
  const reason = reasonStrings(language)
  const [kind = '', sign = '', ...place] = key.split(':')
  return { what: `${reason(kind)} (${reason(sign)})`, place: place.join(':') }
}
