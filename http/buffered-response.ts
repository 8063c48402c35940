import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** An answer as it would go over the wire, whole. */
export type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

/**
 * Lets Next write an answer into memory instead of onto the wire, and resolves when it is whole. `send` must then be
 * called, whatever comes of it: Next waits for the response to finish. `null` when the browser went away first.
 */
export function bufferResponse(response: ServerResponse): { whole: Promise<Answer | null>; send: (answer: Answer) => void } {
  const { write, end, writeHead, flushHeaders } = response
  const chunks: Buffer[] = []
  const keep = (args: readonly unknown[]) => {
    const [chunk, encoding] = args
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, isEncoding(encoding) ? encoding : 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
    const done = args.find((one): one is () => void => typeof one === 'function')
    if (done) queueMicrotask(done)
  }
  const whole = new Promise<Answer | null>((resolve) => {
    response.once('close', () => resolve(null))
    response.flushHeaders = () => undefined
    response.writeHead = (status: number, ...rest: unknown[]) => {
      response.statusCode = status
      for (const [name, value] of Object.entries(headersIn(rest))) if (value !== undefined) response.setHeader(name, value)
      return response
    }
    response.write = (...args: unknown[]) => {
      keep(args)
      return true
    }
    response.end = (...args: unknown[]) => {
      keep(args)
      resolve({ status: response.statusCode, headers: { ...response.getHeaders() }, body: Buffer.concat(chunks) })
      return response
    }
  })
  const send = (answer: Answer) => {
    Object.assign(response, { write, end, writeHead, flushHeaders })
    sendAnswer(response, answer)
  }
  return { whole, send }
}

/** Sends a whole answer; the request may have been for another that came to the same. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  const { 'transfer-encoding': _chunked, ...rest } = headers
  response.writeHead(status, { ...rest, 'content-length': body.length })
  response.end(body)
}

// Next and its compression write headers as an object, after a reason phrase or without one.
function headersIn(rest: readonly unknown[]): OutgoingHttpHeaders {
  const last = rest.at(-1)
  return typeof last === 'object' && last !== null && !Array.isArray(last) ? { ...last } : {}
}

function isEncoding(value: unknown): value is BufferEncoding {
  return typeof value === 'string' && Buffer.isEncoding(value)
}
