import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Answer } from './buffered-response.ts'

/** Whether a request opens a page. Next's own requests between pages do not count. */
export function isPage({ method, url = '', headers }: IncomingMessage): boolean {
  return method === 'GET' && /^\/(en|ru|kk)(\/|\?|$)/.test(url) && headers.rsc === undefined && !/\.\w+(\?|$)/.test(url)
}

/** An address in the request's language that leads to no page, so that Next renders the full 404 message. */
export function notFoundPath({ url = '' }: IncomingMessage): string {
  return `${url.slice(0, 3)}/no/such/page`
}

/**
 * The full 404 message. When a page itself finds it does not exist, Next sends an empty document that only scripts fill; so we ask
 * our own server for an address that renders it whole.
 */
export function notFoundAnswer(request: IncomingMessage, response: ServerResponse): Promise<Answer> {
  const { localAddress, localPort } = response.socket ?? {}
  return new Promise((resolve, reject) => {
    const asked = ask({ host: localAddress, port: localPort, path: notFoundPath(request), headers: request.headers }, (given) => {
      const chunks: Buffer[] = []
      given.on('data', (chunk: Buffer) => chunks.push(chunk))
      given.once('end', () => resolve({ status: 404, headers: given.headers, body: Buffer.concat(chunks) }))
      given.once('error', reject)
    })
    asked.once('error', reject)
    asked.end()
  })
}
