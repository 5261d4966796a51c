import type { Driven } from './browsers'

interface Api {
  storage: { local: { set(values: object): Promise<void> } }
}

/** Changes settings as the extension's own pages do: in its storage. What is left out becomes its preset. */
export async function setSettings(driven: Driven, settings: object): Promise<void> {
  const own = await driven.openOwn('src/options/index.html')
  await own.evaluate(async (given) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api }
    await (world.browser ?? world.chrome).storage.local.set({ settings: given })
  }, settings)
  await own.close()
}
