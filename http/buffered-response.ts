import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** A complete answer, ready for the wire. */
export type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

/**
 * Lets Next write its answer into memory instead of the wire; `whole` resolves when it is complete, or to null when the browser has
 * gone. Always call `send`: Next waits for the response to finish. `drop` forgets what was written, so that another can be made.
 */
export function bufferResponse(response: ServerResponse): {
  whole: Promise<Answer | null>
  send: (answer: Answer) => void
  drop: () => void
} {
  const { write, end, writeHead, flushHeaders } = response
  const chunks: Buffer[] = []
  const keep = (args: readonly unknown[]) => {
    const [chunk, encoding] = args
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, isEncoding(encoding) ? encoding : 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
    const done = args.find((arg): arg is () => void => typeof arg === 'function')
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
  const drop = () => {
    Object.assign(response, { write, end, writeHead, flushHeaders })
    for (const name of response.getHeaderNames()) response.removeHeader(name)
  }
  const send = (answer: Answer) => {
    drop()
    sendAnswer(response, answer)
  }
  return { whole, send, drop }
}

/** Sends a complete answer. */
function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  const { 'transfer-encoding': _chunked, ...rest } = headers
  response.writeHead(status, { ...rest, 'content-length': body.length })
  response.end(body)
}

// Next and its compression pass headers as an object, after an optional reason phrase.
function headersIn(rest: readonly unknown[]): OutgoingHttpHeaders {
  const last = rest.at(-1)
  return typeof last === 'object' && last !== null && !Array.isArray(last) ? { ...last } : {}
}

function isEncoding(value: unknown): value is BufferEncoding {
  return typeof value === 'string' && Buffer.isEncoding(value)
}
