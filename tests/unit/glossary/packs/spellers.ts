import english from 'dictionary-en-gb'
import russian from 'dictionary-ru'
import { createHunspellFromStrings } from 'hunspell-wasm'
import type { Speller, Spellers } from './checks/spelling'

async function spellerOf(dictionary: { aff: Uint8Array; dic: Uint8Array }): Promise<Speller> {
  const decoder = new TextDecoder()
  const hunspell = await createHunspellFromStrings(
    decoder.decode(dictionary.aff),
    decoder.decode(dictionary.dic),
  )
  return (word) => hunspell.testSpelling(word)
}

/** The dictionaries of LibreOffice, read by Hunspell itself. */
export async function readSpellers(): Promise<Spellers> {
  return { ru: await spellerOf(russian), en: await spellerOf(english) }
}
