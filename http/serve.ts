import next from 'next'
import { answerRequests } from './answer-request.ts'
import { listenOn } from './listen.ts'
import { type Hearing, requestListener } from './request-listener.ts'

export type Serving = { host: string; port: number; dev?: boolean } & Hearing

/** Serves Gavel: our own HTTP server with Next behind it, until SIGTERM or SIGINT. Throws `CannotListen`. */
export async function serve({ host, port, dev = false, ...hearing }: Serving): Promise<void> {
  const app = next({ dev, hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const servers = await listenOn(
    host,
    port,
    requestListener(dev ? handle : answerRequests(handle), hearing),
    (server) => void (dev && server.on('upgrade', app.getUpgradeHandler())),
  )
  const stop = () => {
    for (const server of servers) server.close()
    void app.close().finally(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
