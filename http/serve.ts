import next from 'next'
import { admitRequest } from './admit-request.ts'
import { answerRequests } from './answer-request.ts'
import { setCommonHeaders } from './common-headers.ts'
import { listenOn } from './listen.ts'

export type Serving = {
  host: string
  port: number
  dev?: boolean
  /** Called with the cause when an answer breaks off. */
  onError: (cause: unknown) => void
}

/** Serves Gavel: our own HTTP server with Next behind it, until SIGTERM or SIGINT. Throws `CannotListen`. */
export async function serve({ host, port, dev = false, onError }: Serving): Promise<void> {
  const app = next({ dev, hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const answer = dev ? handle : answerRequests(handle)
  const servers = await listenOn(
    host,
    port,
    (request, response) => {
      setCommonHeaders(response)
      if (!admitRequest(request, response)) return
      void answer(request, response).catch((cause) => {
        onError(cause)
        response.destroy()
      })
    },
    (server) => void (dev && server.on('upgrade', app.getUpgradeHandler())),
  )
  const stop = () => {
    for (const server of servers) server.close()
    void app.close().finally(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
