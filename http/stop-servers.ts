import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import type { Connections } from './connections.ts'

/** How long, in milliseconds, an idle connection stays open for a request that may be on its way, and how often that is looked at. */
const LAST_CALL = 1_000
const LOOK_AGAIN = 100

/**
 * Stops taking connections, waits until everything in flight is answered, `within` milliseconds at most, and then ends what is left.
 * From `onClosed` on every answer must end its connection; before, whoever is told so would connect anew to a port that is closing.
 */
export async function stopServers(
  servers: readonly Server[],
  connections: Connections,
  { within, onClosed = () => {} }: { within: number; onClosed?: () => void },
): Promise<void> {
  const start = performance.now()
  await acceptWhoHasCome(connections, start + within / 5)
  let going = true
  const ended = Promise.all(servers.map(stopAccepting)).then(() => (going = false))
  onClosed()
  while (going && performance.now() < start + within) {
    await Promise.race([ended, sleep(LOOK_AGAIN)])
    await turns()
    // A request may be on its way on a connection that is idle here: ended at once, it would get no answer.
    if (performance.now() > start + LAST_CALL) connections.closeIdle(LAST_CALL)
  }
  for (const server of servers) server.closeAllConnections()
}

// Each turn of the event loop accepts one connection: on a busy process many wait, whose requests would be lost with the port.
async function acceptWhoHasCome(connections: Connections, until: number): Promise<void> {
  let before = -1
  while (connections.accepted !== before && performance.now() < until) {
    before = connections.accepted
    await turns()
  }
}

// A busy process may not have read yet what stands in its sockets. After two turns of the event loop it has.
async function turns(): Promise<void> {
  await turn()
  await turn()
}

// An HTTP server's own close() ends idle connections at once; that of its base class only stops accepting.
function stopAccepting(server: Server): Promise<void> {
  return new Promise((resolve) => void NetServer.prototype.close.call(server, () => resolve()))
}
