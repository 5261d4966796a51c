import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { selfSigned } from '../../tools/certificate.mjs'

export interface SlowServer {
  readonly port: number
  readonly fingerprint: string
  close(): void
}

/** Sends a page in pieces, with a pause after each, as a slow server does. */
export async function serveSlowly(
  html: string,
  pieces: number,
  pauseMs: number,
): Promise<SlowServer> {
  const { cert, key, fingerprint } = selfSigned(['tg-me.com'])
  const server = https.createServer({ cert, key }, async (request, response) => {
    if (!request.url?.startsWith('/levels_of_abstraction/')) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    const bytes = Buffer.from(html)
    const length = Math.ceil(bytes.length / pieces)
    for (let start = 0; start < bytes.length; start += length) {
      response.write(bytes.subarray(start, start + length))
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { port, fingerprint, close }
}
