import { type IncomingHttpHeaders, request } from 'node:http'

/** An answer as it came over the wire: not unpacked, no redirect followed. */
export type ExactAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Sends these headers and no others, which `fetch` would not, and gives the answer as it came. */
export function exactAnswer(
  address: string,
  headers: Record<string, string> = {},
  { method = 'GET', body }: { method?: string; body?: string } = {},
): Promise<ExactAnswer> {
  return new Promise((done, failed) => {
    const sent = request(address, { method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }))
    })
    sent.once('error', failed)
    sent.end(body)
  })
}
