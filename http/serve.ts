import next from 'next'
import { answerRequests } from './answer-request.ts'
import { Connections } from './connections.ts'
import { Gate } from './gate.ts'
import { gatedListener } from './gated-listener.ts'
import { listenOn } from './listen.ts'
import type { ReadLog } from './read-log.ts'
import type { Handle } from './render-page.ts'
import type { Hearing } from './request-listener.ts'
import { stopServers } from './stop-servers.ts'

/** How long, in milliseconds, a stopping server waits for answers in flight. */
const STOPS_WITHIN = 10_000

export type Serving = {
  host: string
  port: number
  dev?: boolean
  /** Notes what pages read, so that a page can be given to the next reader. */
  readLog: ReadLog
  /** What a person reads while the server is not ready. */
  notYet: string
  /** Called once the last answer is sent; the process then ends. */
  onStopped: () => Promise<void>
} & Hearing

export type Listening = {
  /** Begins to answer; until then every request is answered 503. `onThisMachine`: only to those who ask from this machine itself. */
  begin: (more: { onThisMachine: boolean }) => Promise<void>
}

/**
 * Serves Gavel: our own HTTP server with Next behind it. It listens at once and answers when told to begin. SIGTERM and SIGINT stop it:
 * nothing new is accepted, what is in flight is answered. Throws `CannotListen`.
 */
export async function serve({ host, port, dev = false, readLog, notYet, onStopped, ...hearing }: Serving): Promise<Listening> {
  // Next calls every loopback address `localhost` when it rewrites, and would ask itself over HTTP for what is on another host.
  const app = next({ dev, hostname: 'localhost', port })
  const gate = new Gate(notYet)
  const connections = new Connections()
  let answer: Handle = async () => undefined
  let own = false
  const listener = gatedListener(
    gate,
    (request, response) => answer(request, response),
    () => own,
    hearing,
  )
  const servers = await listenOn(
    host,
    port,
    listener,
    // Only the development server is asked to change the protocol, and only once it is prepared.
    (server) => {
      connections.watch(server)
      if (dev) server.on('upgrade', (...asked) => app.getUpgradeHandler()(...asked))
    },
  )
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    // The development server holds connections open for as long as a page is.
    await stopServers(servers, connections, { within: dev ? 500 : STOPS_WITHIN, onClosed: () => gate.stop() })
    await app.close().catch(hearing.onError)
    await onStopped().catch(hearing.onError)
    process.exit(0)
  }
  // A second signal changes nothing: npm passes Ctrl+C on, which has reached this process already.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop())
  return {
    begin: async ({ onThisMachine }) => {
      await app.prepare()
      const handle = app.getRequestHandler()
      answer = dev ? handle : answerRequests(handle, readLog, hearing.onError)
      own = onThisMachine
      gate.open()
    },
  }
}
