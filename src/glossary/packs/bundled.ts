import * as v from 'valibot'
import type { Pack } from '../term'
import { parsePack } from './schema'

/** Bundled packs, as files of the extension. */
const packFolder = '/packs/'

/**
 * Reads the packs that travel with the extension. Only for the extension's own contexts: the address is
 * taken from where the code runs.
 */
export async function readBundledPacks(): Promise<Pack[]> {
  const names = v.parse(v.array(v.string()), await readBundled('index.json'))
  return Promise.all(names.map(async (name) => parsePack(await readBundled(name))))
}

async function readBundled(name: string): Promise<unknown> {
  return (await fetch(packFolder + name)).json()
}
