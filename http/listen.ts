import { createServer, type RequestListener, type Server } from 'node:http'

/** How long, in milliseconds, a request's headers and the whole of it may take, and how often that is looked at. */
const PATIENCE = { headersTimeout: 15_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 }

/** How long a connection may be silent in the middle of an answer. */
const SILENCE = 120_000

const LARGEST_HEADERS = 16 * 1024
const MOST_CONNECTIONS = 2_000

/** The port is taken, or the address is not this machine's. */
export class CannotListen extends Error {}

/** Listens on a host's addresses, and hands each new server to `prepare` first. Throws `CannotListen`. */
export async function listenOn(host: string, port: number, answer: RequestListener, prepare: (server: Server) => void): Promise<Server[]> {
  // `localhost` can be either address; a browser may try either first.
  const addresses = host === 'localhost' ? ['127.0.0.1', '::1'] : [host]
  const servers: Server[] = []
  for (const address of addresses) {
    const server = createServer({ ...PATIENCE, maxHeaderSize: LARGEST_HEADERS }, answer)
    server.maxConnections = MOST_CONNECTIONS
    server.setTimeout(SILENCE)
    prepare(server)
    const listening = await listen(server, port, address)
    if (listening) servers.push(server)
    else if (address !== '::1')
      throw new CannotListen(`Cannot listen on ${address}:${port}. Is something else there? Choose another with PORT=3001.`)
  }
  return servers
}

function listen(server: Server, port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, address, () => resolve(true))
  })
}
