import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Answer } from './buffered-response.ts'

/** Whether a request is for a page, as somebody opens it: Next's own requests between pages are not. */
export function isPage({ method, url = '', headers }: IncomingMessage): boolean {
  return method === 'GET' && /^\/(en|ru|kk)(\/|\?|$)/.test(url) && headers.rsc === undefined && !/\.\w+(\?|$)/.test(url)
}

/** An address of the request's language that leads to no page, and so to the whole message that there is none. */
export function notFoundPath({ url = '' }: IncomingMessage): string {
  return `${url.slice(0, 3)}/no/such/page`
}

/**
 * The message that there is no such page. When a page itself finds that it does not exist, Next sends an empty
 * document that only its scripts fill; this asks this same server for the address that answers in full.
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
