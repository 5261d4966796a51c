import type { Browser } from 'puppeteer-core'

export interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>
}

/** Runs a program in Firefox's own window, with all that the browser itself may do. */
export async function inFirefoxWindow(browser: Browser, program: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection }
  const { result: tree } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  })
  const [window] = tree['contexts'] as { context: string }[]
  const { result } = await connection.send('script.evaluate', {
    expression: program,
    target: { context: window?.context },
    awaitPromise: true,
  })
  if (result['type'] === 'exception') throw new Error(JSON.stringify(result['exceptionDetails']))
  return (result['result'] as { value?: unknown }).value
}
