import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import next from 'next'
import { client } from '#db/client'
import { bufferResponse, sendAnswer } from './buffered-response.ts'
import { ASKED, askForNothing, isPage } from './not-found-page.ts'
import { precompressedAssets } from './precompressed-assets.ts'
import { VisitorCache, visitorKey } from './visitor-cache.ts'

/** Larger requests are refused before anything reads them. None of ours comes near. */
const LARGEST_REQUEST = 1024 * 1024

/** Headers of every answer, files and errors included. */
const HEADERS = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
] as const

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1'])

/** Whether a host name means this machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host)
}

export type Serving = {
  host: string
  port: number
  dev?: boolean
  /** Called with the cause when an answer breaks off. */
  onError: (cause: unknown) => void
}

/** The port is taken, or the address is not this machine's. */
export class CannotListen extends Error {}

/**
 * Serves Gavel: our own HTTP server with Next behind it. Sets the client address (`X-Forwarded-For` is trusted only with
 * `TRUST_PROXY=1`), limits size, caches visitors' pages, sends compressed scripts and a whole 404 page. Throws `CannotListen`.
 */
export async function serve({ host, port, dev = false, onError }: Serving): Promise<void> {
  const app = next({ dev, hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    setHeaders(response)
    delete request.headers[ASKED]
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_REQUEST) {
      response.writeHead(413, { Connection: 'close' }).end()
      return
    }
    // Without a length, the body would be read whole before we knew its size.
    if (request.headers['transfer-encoding'] !== undefined && request.url?.startsWith('/api/auth/')) {
      response.writeHead(411, { Connection: 'close' }).end()
      return
    }
    if (process.env.TRUST_PROXY !== '1') request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? 'unknown'
    void (dev ? handle(request, response) : serveWhole(request, response)).catch((cause) => {
      onError(cause)
      response.destroy()
    })
  }
  const visitors = new VisitorCache(() => client().changeMark())
  const sendCompressed = precompressedAssets(process.env.GAVEL_DIST ?? '.next')
  const serveWhole = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url?.startsWith('/_next/static/')) return sendCompressed(request, response, () => handle(request, response))
    if (!isPage(request)) return handle(request, response)
    const make = async () => {
      const page = bufferResponse(response)
      void handle(request, response)
      const answer = await page.whole
      if (answer?.status !== 404) {
        if (answer) page.send(answer)
        return answer
      }
      page.drop()
      setHeaders(response)
      askForNothing(request)
      const nothing = bufferResponse(response)
      void handle(request, response)
      const shown = await nothing.whole
      if (shown) nothing.send(shown)
      return shown
    }
    const key = visitorKey(request)
    if (key === null) return void (await make())
    const { answer, made } = await visitors.answer(key, make)
    if (made) return
    if (answer === null) await make()
    else sendAnswer(response, answer)
  }
  // `localhost` can be either address; a browser may try either first.
  const addresses = host === 'localhost' ? ['127.0.0.1', '::1'] : [host]
  const servers: Server[] = []
  for (const address of addresses) {
    const server = createServer(answer)
    if (dev) server.on('upgrade', app.getUpgradeHandler())
    const listening = await listen(server, port, address)
    if (listening) servers.push(server)
    else if (address !== '::1')
      throw new CannotListen(`Cannot listen on ${address}:${port}. Is something else there? Choose another with PORT=3001.`)
  }
  const stop = () => {
    for (const server of servers) server.close()
    void app.close().finally(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function setHeaders(response: ServerResponse): void {
  for (const [name, value] of HEADERS) response.setHeader(name, value)
}

function listen(server: Server, port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, address, () => resolve(true))
  })
}
