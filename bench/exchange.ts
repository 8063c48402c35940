import { type Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; milliseconds: number }

/**
 * One request and its whole answer, timed. Sends only the given headers: fetch() would add accept-encoding, and compression would be
 * measured along with rendering.
 */
export function exchange(
  url: string,
  { agent, method = 'GET', headers = {}, body }: { agent?: Agent; method?: string; headers?: OutgoingHttpHeaders; body?: string } = {},
): Promise<Answer> {
  return new Promise((done, failed) => {
    const began = performance.now()
    const sent = request(url, { method, headers, timeout: 10_000, ...(agent ? { agent } : {}) }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', failed)
      response.once('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
          milliseconds: performance.now() - began,
        }),
      )
    })
    sent.once('timeout', () => sent.destroy(new Error(`no answer from ${url} in ten seconds`)))
    // The server may close a kept connection just as it is used again. A browser then simply asks again, and so do we.
    sent.once('error', (cause) => {
      const closed = sent.reusedSocket && 'code' in cause && cause.code === 'ECONNRESET'
      if (!closed) return failed(cause)
      const again = exchange(url, { method, headers, ...(body === undefined ? {} : { body }) })
      again.then((answer) => done({ ...answer, milliseconds: performance.now() - began }), failed)
    })
    sent.end(body)
  })
}

/** The same for a page that must exist. The cookie, which signs nobody in, makes the server read anew all that the page says. */
export async function pageOf(url: string, agent?: Agent): Promise<Answer> {
  const answer = await exchange(url, { headers: { cookie: 'next-auth.session-token=of-nobody' }, ...(agent ? { agent } : {}) })
  if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}`)
  return answer
}
