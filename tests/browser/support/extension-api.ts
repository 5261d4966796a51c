import type { Page } from 'puppeteer-core'

/** What tests use of the extension's own interface to the browser, the same in both. */
export interface ExtensionApi {
  storage: {
    local: {
      get(keys: string | null): Promise<Record<string, unknown>>
      set(values: object): Promise<void>
      remove(keys: string | string[]): Promise<void>
    }
    sync: {
      get(keys: string | null): Promise<Record<string, unknown>>
      set(values: object): Promise<void>
    }
  }
  permissions: { getAll(): Promise<{ origins?: string[] }> }
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] }[]> }
  runtime: { sendMessage(message: object): Promise<unknown> }
}

/** Runs a function in one of the extension's own pages, with its interface to the browser. */
export async function withApi<Given, Result>(
  page: Page,
  work: (api: ExtensionApi, given: Given) => Promise<Result>,
  given: Given,
): Promise<Result> {
  const program = `(async (given) => {
    const world = globalThis
    return (${work.toString()})(world.browser ?? world.chrome, given)
  })(${JSON.stringify(given) ?? 'undefined'})`
  return (await page.evaluate(program)) as Result
}
