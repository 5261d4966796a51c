import { world } from '../interface/preact/world'
import { ask } from '../messages/channel'
import type { Request } from '../messages/map'

/** A script that is put into the page when what it does is first wanted. */
export interface ScriptOnRequest<Functions> {
  /** Called by the script itself, once it is there. */
  handOver(functions: Functions): void
  /** @throws where the script could not be loaded */
  load(): Promise<Functions>
}

export function scriptOnRequest<Functions>(
  name: Request<'script/load'>['name'],
): ScriptOnRequest<Functions> {
  const key = `clearMirror/${name}`
  return {
    handOver(functions) {
      world[key] = functions
    },
    async load() {
      if (!world[key]) await ask('script/load', { name })
      if (!world[key]) throw new Error(`${name}.js did not start`)
      return world[key] as Functions
    },
  }
}
