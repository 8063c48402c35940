import { createServer, type RequestListener, type Server } from 'node:http'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1'])

/** Whether a host name means this machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host)
}

/** The port is taken, or the address is not this machine's. */
export class CannotListen extends Error {}

/** Listens on a host's addresses, and hands each new server to `prepare` first. Throws `CannotListen`. */
export async function listenOn(host: string, port: number, answer: RequestListener, prepare: (server: Server) => void): Promise<Server[]> {
  // `localhost` can be either address; a browser may try either first.
  const addresses = host === 'localhost' ? ['127.0.0.1', '::1'] : [host]
  const servers: Server[] = []
  for (const address of addresses) {
    const server = createServer(answer)
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
