import https from 'node:https'
import { selfSigned } from './certificate.mjs'

/**
 * Serves one page on the loopback as if it stood at its own address.
 * @param {string} url
 * @param {string} html
 * @returns {Promise<{port: number, fingerprint: string, close(): void}>}
 */
export async function servePage(url, html) {
  const { hostname, pathname } = new URL(url)
  const { cert, key, fingerprint } = selfSigned([hostname])
  const server = https.createServer({ cert, key }, (request, response) => {
    const asked = new URL(request.url ?? '/', url).pathname
    if (decodeURI(asked) !== decodeURI(pathname)) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { port: server.address().port, fingerprint, close }
}
